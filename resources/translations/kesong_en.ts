<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds none of your texts, locations or passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and nothing is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me about new versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open download page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountActions</name>
        <message>
            <source>Now using {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed out of {name}. Drafts and the outbox are kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountBox</name>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All accounts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message>
            <source>Account: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add account…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActionBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ActionsPart</name>
        <message>
            <source>Like (L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply (R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost (B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save (S)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Activation</name>
        <message>
            <source>Sign in first, then open the pictures again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in first. The pictures are kept as a draft.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdjustPage</name>
        <message>
            <source>Adjust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shadows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saturation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clarity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vignette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grain</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Album</name>
        <message>
            <source>Use as cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose photos and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and videos ({patterns})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from the post. The file stays where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a spot on the photo to number it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server ignores focal points, and crops to the middle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe photo {number} for people who cannot see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split into an album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from the post (Del)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlbumViewer</name>
        <message>
            <source>Photo {number} of {count}. {description}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerButtons</name>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures that their authors marked as sensitive, until you click them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for a click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos in view play without sound, or only once you start them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AspectBar</name>
        <message>
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttributionSection</name>
        <message>
            <source>Author and copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep author name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a photo names its author, the published JPEG or PNG does too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep copyright notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location, camera and serial numbers are never published.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AudienceChoice</name>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who can see it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuthorHeader</name>
        <message>
            <source>Profile of {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AutostartSection</name>
        <message>
            <source>Startup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start when I sign in to this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that scheduled posts are sent on time and news arrives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the icon in the tray is shown. Click it to open the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start without a window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not available in the demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not available inside Flatpak. Add Kesong to the startup applications in your desktop's settings instead.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackgroundJobs</name>
        <message>
            <source>Kesong ended unexpectedly. A report is on this computer; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo: nothing here is kept after you close the window.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>Backup and export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup of this profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file with accounts, drafts, outbox, collections, preferences and the home server. To restore it, close Kesong and run: kesong restore FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All your posts, reviews and collections in a folder: pages with pictures for any browser, JSON and tables. Nothing in it needs Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up this profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up: {size}, with sign-ins, encrypted by your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up: {size}. Sign-ins are not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {folder}: {posts} posts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupSheet</name>
        <message>
            <source>Back up this profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts, drafts, outbox, collections, preferences and the home server go into one file. Photos of your camera roll do not: back up their folders too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Include photos and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those of the home server and of collections; copies in drafts are always included.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them. Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at least {shortest} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchDialogs</name>
        <message numerus="yes">
            <source>Queue %n post(s)?</source>
            <translation>
                <numerusform>Queue %n post?</numerusform>
                <numerusform>Queue %n posts?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Queue %n post(s)</source>
            <translation>
                <numerusform>Queue %n post</numerusform>
                <numerusform>Queue %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>{grouping}: {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of photos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a number from 1 to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>About %n post(s)</source>
            <translation>
                <numerusform>About %n post</numerusform>
                <numerusform>About %n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>Group photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts so many photos into each post, in the order in which they were taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos in each post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type tags with spaces between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add tags</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>They are added to %n post(s).</source>
            <translation>
                <numerusform>They are added to %n post.</numerusform>
                <numerusform>They are added to %n posts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>#harbour #sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption template</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Replaces the text of %n post(s). Fields are filled from the photos.</source>
            <translation>
                <numerusform>Replaces the text of %n post. Fields are filled from the photos.</numerusform>
                <numerusform>Replaces the text of %n posts. Fields are filled from the photos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Posted as your own reply, once %n post(s) are published. Empty: none.</source>
            <translation>
                <numerusform>Posted as your own reply, once %n post are published. Empty: none.</numerusform>
                <numerusform>Posted as your own reply, once %n posts are published. Empty: none.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give a first time, and a distance such as 30m, 6h, 1d or 1w.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last one: {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread over days</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Schedules %n post(s), one after the other.</source>
            <translation>
                <numerusform>Schedules %n post, one after the other.</numerusform>
                <numerusform>Schedules %n posts, one after the other.</numerusform>
            </translation>
        </message>
        <message>
            <source>First post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time between posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30m, 6h, 1d, 1w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n will be published at once.</source>
            <translation>
                <numerusform>%n will be published at once.</numerusform>
                <numerusform>%n will be published at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n will be scheduled, from {first} to {last}.</source>
            <translation>
                <numerusform>%n will be scheduled, from {first} to {last}.</numerusform>
                <numerusform>%n will be scheduled, from {first} to {last}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not ready, kept here.</source>
            <translation>
                <numerusform>%n not ready, kept here.</numerusform>
                <numerusform>%n not ready, kept here.</numerusform>
            </translation>
        </message>
        <message>
            <source>By moments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s) each</source>
            <translation>
                <numerusform>%n photo each</numerusform>
                <numerusform>%n photos each</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchEdits</name>
        <message numerus="yes">
            <source>%n row(s) did not fit below the last post and were left out.</source>
            <translation>
                <numerusform>%n row did not fit below the last post and were left out.</numerusform>
                <numerusform>%n rows did not fit below the last post and were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchModel</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>To fix: %n</source>
            <translation>
                <numerusform>To fix: %n</numerusform>
                <numerusform>To fix: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchPane</name>
        <message>
            <source>Batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applies every fix that loses nothing. It can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy edits of the first photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread over days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill posting times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split into single photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many posts at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{posts} from {photos}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as you type</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Queue %n ready post(s)</source>
            <translation>
                <numerusform>Queue %n ready post</numerusform>
                <numerusform>Queue %n ready posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Queue %n post(s)</source>
            <translation>
                <numerusform>Queue %n post</numerusform>
                <numerusform>Queue %n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fix all (%n)</source>
            <translation>
                <numerusform>Fix all (%n)</numerusform>
                <numerusform>Fix all (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Post {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchPresenter</name>
        <message numerus="yes">
            <source>Nothing was queued: %n post(s) need changes.</source>
            <translation>
                <numerusform>Nothing was queued: %n post need changes.</numerusform>
                <numerusform>Nothing was queued: %n posts need changes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The posts are being moved out of the table. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post {number}: {problem}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchTasks</name>
        <message>
            <source>Moving posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading files…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BestTimeRow</name>
        <message>
            <source>Best times: too few posts to say. So far there are {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best times, by likes and replies of {count} posts. Choose one to add it:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {time} · {mean} a post, from {count} posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BubbleDelegate</name>
        <message>
            <source>Sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show anyway</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BubbleView</name>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarModel</name>
        <message>
            <source>Free posting time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving: {host} did not answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled on {host} with another app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being handed to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits on {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits on this computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarView</name>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardBanner</name>
        <message>
            <source>Add to camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory card with photos: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardMonitor</name>
        <message>
            <source>Added {name} to the camera roll. Files on it are never changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardPainter</name>
        <message>
            <source>used {period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CategoriesPresenter</name>
        <message>
            <source>Category “{name}” deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CategorySheet</name>
        <message>
            <source>New category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest posts with any of its tags are shown together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags that you follow or used lately:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A category has at most {number} tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the tag {tag}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellFinder</name>
        <message numerus="yes">
            <source>Replaced in %n cell(s)</source>
            <translation>
                <numerusform>Replaced in %n cell</numerusform>
                <numerusform>Replaced in %n cells</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckRules</name>
        <message>
            <source>Photos without a description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that name a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products named without saying who paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Affiliate links without saying so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews of bought things with affiliate links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links to shops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that were posted before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos that look like posted ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that wait in the outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many hashtags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links that are not secure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Animations that stop moving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files with several pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very tall photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very wide photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos that become too small to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply controls that the server lacks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Check before publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prevents publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the server would refuse, and what a review needs, always prevents publishing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits of the server</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckSheet</name>
        <message>
            <source>Check of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at.</source>
            <translation>
                <numerusform>%n thing to look at.</numerusform>
                <numerusform>%n things to look at.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check could not be finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckStrip</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the check</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>%n to fix</numerusform>
                <numerusform>%n to fix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worth a look</source>
            <translation>
                <numerusform>%n worth a look</numerusform>
                <numerusform>%n worth a look</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked as you write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No problems found.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove {0} (Del)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>Where do you want to keep your photos?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can change this later, and use more than one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For you and your family. No account, no company.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a server I know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I was invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the home server of family or friends, by an invitation or from the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with sample people and photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locations and serial numbers are removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your files are never changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo opens in a new window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Couldn't start the demo. Try: kesong --demo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoiceSheet</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Close Kesong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s) still to be sent. Sending goes on when you open Kesong again.</source>
            <translation>
                <numerusform>%n post still to be sent. Sending goes on when you open Kesong again.</numerusform>
                <numerusform>%n posts still to be sent. Sending goes on when you open Kesong again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.</source>
            <translation>
                <numerusform>%n scheduled post: published only while Kesong is open. If it is closed then, you are asked the next time.</numerusform>
                <numerusform>%n scheduled posts: published only while Kesong is open. If it is closed then, you are asked the next time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectSheet</name>
        <message>
            <source>Save to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collections are kept on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CollectedPostModel</name>
        <message>
            <source>Your note: {note}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CollectionListModel</name>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionView</name>
        <message>
            <source>New collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collection options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “Save to…” in the menu of a post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose cover…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from collection</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CollectionsPage</name>
        <message>
            <source>No collections yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gather posts under a name of your own. Collections stay on this computer and work offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collections as tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collections</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CollectionsPresenter</name>
        <message>
            <source>Collection “{name}” deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from “{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnChoices</name>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Search for “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch to {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out: {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author and copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a command, a person, a tag or a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less good</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message>
            <source>{mean} stars · {reviews}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComposePane</name>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as you type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and publish (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add photos or videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop or paste them here, or choose files. A post can also be text only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is it about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content warning (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} photos: this server takes {limit} in one post.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationListModel</name>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverSheet</name>
        <message>
            <source>Choose a cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no pictures in it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture without a description</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source>Straighten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag the frame on the picture, or move it with the arrow keys. The original file is never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset crop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CropPreview</name>
        <message>
            <source>Cropped pictures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateRangeSheet</name>
        <message>
            <source>Date range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateScrubber</name>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys move by a month, Page keys by a year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeletePostSheet</name>
        <message>
            <source>Delete this post?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is removed for everyone, with its likes and boosts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DemoLoadingPane</name>
        <message>
            <source>Preparing the demo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, posts and photos are made up. Nothing here is kept after you close the window.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DescribeSheet</name>
        <message>
            <source>Write descriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each changed post is sent as an edit. Readers can see that it was edited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} · @{account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your descriptions are not saved. Close again to discard them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DescriptionSheet</name>
        <message>
            <source>Write descriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe photo {number} ({place} of {count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DesktopNotices</name>
        <message numerus="yes">
            <source>%n new notification(s)</source>
            <translation>
                <numerusform>%n new notification</numerusform>
                <numerusform>%n new notifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Your post was not published yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DevicesSheet</name>
        <message>
            <source>Loading devices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A device that is signed out can sign in again with the password, or by an invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device is signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{app} on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since {since}, not used yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since {since}, last used {used}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiagnosisReportSheet</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiagnosisSection</name>
        <message>
            <source>Troubleshooting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk, databases, formats, network, clock and accounts, with advice. A report can be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-ins are in a file in the data folder. Programs that you run can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep sign-ins in a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on this computer only. It holds no texts, names or locations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crash report, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crash report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiscoverPane</name>
        <message>
            <source>Discover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play the videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wider world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the posts that are loaded here match the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts in this category yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New posts with one of its tags appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts with this tag yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New posts with it appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public posts appear here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiscoverPresenter</name>
        <message>
            <source>Follow request sent to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You're following {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftActions</name>
        <message>
            <source>Open outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} is scheduled for {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} will be sent when the home server is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} will be sent when {host} answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} is in the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is in your drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post is in your drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in first. The post is in your drafts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <source>Preview of the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftGrid</name>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftListModel</name>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rated {stars}, not written · {when}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Review · %n photo(s) · {when}</source>
            <translation>
                <numerusform>Review · %n photo · {when}</numerusform>
                <numerusform>Review · %n photos · {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Review · {when}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Post · %n photo(s) · {when}</source>
            <translation>
                <numerusform>Post · %n photo · {when}</numerusform>
                <numerusform>Post · %n photos · {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Post · {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftTray</name>
        <message>
            <source>Drafts without a time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftsPane</name>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words, #tag, product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rated, not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you start and do not publish is kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No draft has all of these words in its text, tags, product or descriptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens, F2 renames</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftsPresenter</name>
        <message>
            <source>{name} (copy)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditHistorySheet</name>
        <message>
            <source>Edit history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditPostSheet</name>
        <message>
            <source>Your changes are not saved. Close again to discard them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers can see that it was edited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content warning (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditProfileSheet</name>
        <message>
            <source>Accept followers one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest this profile to others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an automated account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your changes are not saved. Close again to discard them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label of field {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content of field {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose header…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorCanvas</name>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag the frame. Arrow keys move it, plus and minus change its size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorInspector</name>
        <message>
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold to show the original (hold B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy edits to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All other pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorPresenter</name>
        <message>
            <source>Edit video {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit picture {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.</source>
            <translation>
                <numerusform>%n tag lie outside of the picture now. Undo with Ctrl+Z.</numerusform>
                <numerusform>%n tags lie outside of the picture now. Undo with Ctrl+Z.</numerusform>
            </translation>
        </message>
        <message>
            <source>Edits copied. Undo with Ctrl+Z.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmptyFeed</name>
        <message>
            <source>No posts match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the posts that are loaded here match the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts from this list yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts with this tag yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New posts appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow a few people, or share your first photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow someone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FaultReporter</name>
        <message>
            <source>Show report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FeedPane</name>
        <message>
            <source>Feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play the videos</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new post(s)</source>
            <translation>
                <numerusform>%n new post</numerusform>
                <numerusform>%n new posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>Upload of file {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>Filtered: {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stack similar photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screenshots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group by moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom range…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterSection</name>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading filters…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts with words that you choose are hidden, or shown behind a warning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete filter: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blurs pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterSheet</name>
        <message>
            <source>Whole words only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word or phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home timeline and lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public timelines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingController</name>
        <message numerus="yes">
            <source>%n problem(s) fixed.</source>
            <translation>
                <numerusform>%n problem fixed.</numerusform>
                <numerusform>%n problems fixed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingLine</name>
        <message numerus="yes">
            <source>{finding} (and %n more)</source>
            <translation>
                <numerusform>{finding} (and %n more)</numerusform>
                <numerusform>{finding} (and %n more)</numerusform>
            </translation>
        </message>
        <message>
            <source>Write all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe the photo. Enter goes to the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description of photo {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Describe the photo. Enter goes to the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description of photo {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingStrip</name>
        <message>
            <source>Findings about the selected posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstComment</name>
        <message>
            <source>Posted as your own reply, once the post is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStepsPane</name>
        <message>
            <source>You are signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything here can be changed later in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are your photos?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong looks into these folders and shows what is there. It changes and uploads nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What leaves this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you publish, to your own server, after a check that shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never where a photo was taken, or your camera's serial number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never your original files: they are copied, and not changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never what you do here: nothing is measured, and nobody is told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FocalPoint</name>
        <message>
            <source>Focal point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focal point: what a crop keeps in view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{x} % to the right, {y} % up from the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the middle</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderQuestion</name>
        <message>
            <source>Remove this folder from the camera roll?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}

Its photos are no longer listed. No file is deleted, and your ratings are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FurtherAccounts</name>
        <message>
            <source>Also post to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{account} · adapted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GapPart</name>
        <message>
            <source>Load missing posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeaderPart</name>
        <message>
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} boosted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} · edited</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistogramRow</name>
        <message>
            <source>{stars} stars: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Your posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomeForm</name>
        <message>
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong runs a small server on this computer, which nobody else can reach. Choose your user name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name: letters a–z, digits and underscores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get started</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomeSection</name>
        <message>
            <source>Home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run while Kesong is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A small server for you and your family. Only this computer reaches it unless you share it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share on the home network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computers on your network reach it too, encrypted. People join by an invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite someone…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each works once, for one person and 15 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not running</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>{done} of {total} ({size})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import an Instagram export (request the JSON format) or a Google Takeout. Choose the ZIP file, all its parts together, or the folder that it was unpacked to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose ZIP files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import an archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %Ln item(s)</source>
            <translation>
                <numerusform>Import %Ln item</numerusform>
                <numerusform>Import %Ln items</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in it was imported before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With date: {dates}. With caption: {captions}. With location: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} will be copied to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacked files stay where they are and are added to the camera roll.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln file(s) left out: show why</source>
            <translation>
                <numerusform>%Ln file left out: show why</numerusform>
                <numerusform>%Ln files left out: show why</numerusform>
            </translation>
        </message>
        <message>
            <source>Import finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import stopped</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) and video(s) imported.</source>
            <translation>
                <numerusform>%Ln photo and video imported.</numerusform>
                <numerusform>%Ln photos and videos imported.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import it again to continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{photos} and {videos}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed in the archive, but in none of its parts.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln photo(s)</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln video</numerusform>
                <numerusform>%Ln videos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>Mark all as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading notifications…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are none of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes, boosts, mentions and new followers appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notifications yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InboxPane</name>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages ({count})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InboxPresenter</name>
        <message>
            <source>{name} follows you now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request of {name} declined</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InboxView</name>
        <message>
            <source>Notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IndexStatus</name>
        <message>
            <source>Thumbnails paused: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making thumbnails: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Making thumbnails: {done} of {total}, about %Ln minute(s) left</source>
            <translation>
                <numerusform>Making thumbnails: {done} of {total}, about %Ln minute left</numerusform>
                <numerusform>Making thumbnails: {done} of {total}, about %Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making thumbnails: {done} of {total}, about %Ln second(s) left</source>
            <translation>
                <numerusform>Making thumbnails: {done} of {total}, about %Ln second left</numerusform>
                <numerusform>Making thumbnails: {done} of {total}, about %Ln seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} × {height} ({megapixels} megapixels)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged at the end: part of the picture is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposure time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aperture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Focal length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{own} mm ({film} mm equivalent)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} fps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} (from the file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} (from the file name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} (when the file was changed)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InputSheet</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>I was invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name: letters a–z, digits and underscores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password for other apps (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InvitationSheet</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QR code of the invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobCard</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent until you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobHistoryView</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobList</name>
        <message>
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobText</name>
        <message>
            <source>{action}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for the network</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s), {size}</source>
            <translation>
                <numerusform>%n photo, {size}</numerusform>
                <numerusform>%n photos, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time(s) and did not find it. If it was published, sending again would show it twice.</source>
            <translation>
                <numerusform>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time and did not find it. If it was published, sending again would show it twice.</numerusform>
                <numerusform>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n times and did not find it. If it was published, sending again would show it twice.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server publishes it on {date}, even while Kesong is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is published on {date}, while Kesong is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First comment: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was scheduled for {date}, but Kesong was closed. Publish it now, with today's date?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's answer was lost. Kesong checks whether it was published before sending it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke after this was sent, so it is unknown whether it was published. Your latest posts could not be read. If it was published, sending again would show it twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server left out some of the pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server put the pictures in another order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has other descriptions than those sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server shows it to other people than you chose.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyList</name>
        <message>
            <source>Feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in new window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back, forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First account; Alt+2 the second, and so on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back or close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the post; in the check, publish it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next, previous post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the author's profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the reviewed product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the photo or the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next photo; play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous, next photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide what is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose answers of a poll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the quoted post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate, show the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load missing posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save to a collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a list or followed tag for the feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a collection: move the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the video in the player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a collection: note on the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post with the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make many posts of the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open or close a stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate from 0 to 5 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the cell; Shift+Enter begins a new line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy, cut, paste cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the selected posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the check found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all in the selected posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the posts up, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the photo within its post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue all posts that are ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the time of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the post by a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the post by a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the post by half an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the post a draft again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier, later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous, next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in, zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous, next video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five seconds back, forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole text, or its beginning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KindChips</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Not specified</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeaveSheet</name>
        <message>
            <source>Leave {host}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone. Save your data first: one ZIP file with your posts, photos and videos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save my data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave and delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save my data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Brand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} (post deleted)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerSheet</name>
        <message>
            <source>Disclosures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews of gifts, paid posts and affiliate links are listed here once they are published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of what your posts say about gifts, payments and links. It is not legal advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>The disclosures are saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListsSheet</name>
        <message>
            <source>Lists with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading lists…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no lists yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookGrid</name>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookbackPane</name>
        <message>
            <source>Look back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write descriptions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load older posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message>
            <source>{posts} · the server did not answer, so this may be outdated</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n without descriptions</source>
            <translation>
                <numerusform>%n without descriptions</numerusform>
                <numerusform>%n without descriptions</numerusform>
            </translation>
        </message>
        <message>
            <source>Best times: not enough posts yet, {count} so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best times, by likes and replies of {count} posts: {times}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {time} ({mean} a post, from {count} posts)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as CSV</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s) will be edited.</source>
            <translation>
                <numerusform>%n post will be edited.</numerusform>
                <numerusform>%n posts will be edited.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) exported.</source>
            <translation>
                <numerusform>%n post exported.</numerusform>
                <numerusform>%n posts exported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n look(s), the same on every server</source>
            <translation>
                <numerusform>%n look, the same on every server</numerusform>
                <numerusform>%n looks, the same on every server</numerusform>
            </translation>
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeanFigure</name>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>mean of %n</numerusform>
                <numerusform>mean of %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{mean} of 5 stars, {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaPart</name>
        <message>
            <source>Show (X)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers on the photo (H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the player (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description (A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture cannot be loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive. Click to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens in the browser</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberActions</name>
        <message>
            <source>Devices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembersSheet</name>
        <message>
            <source>Edit list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add someone whom you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading people…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in this list yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MembershipSheet</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mend</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split into {parts} photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the first {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the first {limit} hashtags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show to followers instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove reply controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the first {to_s:.0f} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Affiliate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsored</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MendFields</name>
        <message>
            <source>Choose photos and videos</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageListModel</name>
        <message>
            <source>Sending…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessagesPage</name>
        <message>
            <source>Choose a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading messages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that are only for the people named in them appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No messages yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MetadataList</name>
        <message>
            <source>Metadata in the files, and what is shared</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Video {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show metadata: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This takes as long as preparing the video for the upload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your file: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not shared: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No metadata is shared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthChart</name>
        <message>
            <source>Likes, replies and boosts by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthFigures</name>
        <message>
            <source>Show as chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthTable</name>
        <message>
            <source>Likes, replies and boosts by month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthText</name>
        <message>
            <source>MMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreFields</name>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May 2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to the product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number below the bar code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: kind, category, link…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MuteSheet</name>
        <message>
            <source>Mute {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You will not see their posts. They are not notified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For how long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide notifications from this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until I undo it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NameLine</name>
        <message>
            <source>Name of the draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NameSheet</name>
        <message>
            <source>Name of the collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NearbyList</name>
        <message>
            <source>On your network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does “{server}” show the same code? Its owner has to confirm it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking “{server}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the server. Its owner has the invitation open in their preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for home servers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask to join</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewListSheet</name>
        <message>
            <source>New list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list is a timeline of some of the people whom you follow. Only you see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteSheet</name>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only you see it, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeSection</name>
        <message>
            <source>Desktop notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are shown through the tray, which this desktop does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notices from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notices until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notices between these times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet hours for notices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing the window keeps Kesong in the tray: posts are still sent and news arrives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close to the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mentions and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never while the window is in front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their text is not shown, nor is what stands behind a content warning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes and boosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that were not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts in the outbox that were refused or need your decision.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notification</name>
        <message>
            <source>{name}: unknown kind of notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown kind of notification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} liked your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} boosted your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} mentioned you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} sent you a direct message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} followed you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants to follow you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A poll by {name} has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} edited a post that you boosted or replied to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} quoted your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} reacted to your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} moved to another account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants to like your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants to reply to your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wants to boost your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} signed up on your server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} reported something on your server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your server blocked accounts that you follow or that follow you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The moderators of your server sent you a warning</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name} and %n other(s) boosted your post</source>
            <translation>
                <numerusform>{name} and %n other boosted your post</numerusform>
                <numerusform>{name} and %n others boosted your post</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} and %n other(s) followed you</source>
            <translation>
                <numerusform>{name} and %n other followed you</numerusform>
                <numerusform>{name} and %n others followed you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} and %n other(s) liked your post</source>
            <translation>
                <numerusform>{name} and %n other liked your post</numerusform>
                <numerusform>{name} and %n others liked your post</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotificationDelegate</name>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotificationListModel</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A accepts, D declines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow requests</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutboxPane</name>
        <message>
            <source>Outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you publish waits here until the server has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs your decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n sending</source>
            <translation>
                <numerusform>%n sending</numerusform>
                <numerusform>%n sending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused</source>
            <translation>
                <numerusform>%n paused</numerusform>
                <numerusform>%n paused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>The outbox is paused. Nothing is sent until you resume it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quiet hours: nothing is sent for another %n minute(s).</source>
            <translation>
                <numerusform>Quiet hours: nothing is sent for another %n minute.</numerusform>
                <numerusform>Quiet hours: nothing is sent for another %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>This connection is metered: posts wait for another one, as you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system does not say whether this connection is metered, so posts are sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismissed. Your text is kept as a draft.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less good</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>reviewed %n time(s)</source>
            <translation>
                <numerusform>reviewed %n time</numerusform>
                <numerusform>reviewed %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n by people you follow</source>
            <translation>
                <numerusform>%n by people you follow</numerusform>
                <numerusform>%n by people you follow</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gifted reviews are {stars} stars kinder than bought ones here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gifted reviews are {stars} stars stricter than bought ones here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who reviewed it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnerSection</name>
        <message>
            <source>People and storage of the home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage for each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above it, photos and videos are refused with a message. Text is always accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export, or move to a big server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An archive for each person, laid out like Mastodon's. GoToSocial can copy posts, photos and videos from it. Mastodon takes only lists of people, and Pixelfed neither. Followers, likes of others and passwords do not move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reported anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{requests} requests, {refused} refused, {faults} faults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}: {request} failed with {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}: {reporter} reported {reported}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}: {reporter} reported {reported}: “{comment}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up the home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to a folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n archive(s) written.</source>
            <translation>
                <numerusform>%n archive written.</numerusform>
                <numerusform>%n archives written.</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup is complete.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageSheets</name>
        <message>
            <source>Compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one to three products. Space marks one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with another product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reviews of both are shown together. Nothing is published, and you can split them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the review of another product with the same name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairingList</name>
        <message>
            <source>Or they choose this server under “I was invited”: then the code on their screen appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let them in only if their screen shows the same code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can join now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleChart</name>
        <message>
            <source>Storage by person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {size}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleListPage</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading people…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet, or the list is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No people to show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleRow</name>
        <message>
            <source>Suggested people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People on the home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same as everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest, reads only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed, posts stayed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonActions</name>
        <message>
            <source>Devices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices of {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonDelegate</name>
        <message>
            <source>Cancel request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonListModel</name>
        <message>
            <source>You follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You asked to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <source>Posted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incomplete file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large to open safely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No permission to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs too much time to decode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an extra that is not installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n similar</source>
            <translation>
                <numerusform>%n similar</numerusform>
                <numerusform>%n similar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoDelegate</name>
        <message>
            <source>Close stack (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open stack (F)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoListModel</name>
        <message>
            <source>no description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number}: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoListView</name>
        <message>
            <source>Photos of the post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoMenu</name>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make many posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split into an album</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoRow</name>
        <message>
            <source>Describe the photo for people who cannot see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split into strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split post here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoWork</name>
        <message>
            <source>The post has as many photos as the server takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo is not long enough for strips.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PicturePreview</name>
        <message>
            <source>Remove from the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureRow</name>
        <message>
            <source>Pictures of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PictureSplit</name>
        <message>
            <source>The post has as many photos as the server takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo is not long enough for strips.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Split into %n photo(s).</source>
            <translation>
                <numerusform>Split into %n photo.</numerusform>
                <numerusform>Split into %n photos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureStrip</name>
        <message>
            <source>Photos in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} of {count}. {description}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use photo location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off (not shared)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who can see the post sees the place, shown beside the post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who can see the post sees the place, written below the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This photo has no location.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanReporter</name>
        <message>
            <source>Moved to {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled for {time}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s) scheduled.</source>
            <translation>
                <numerusform>%n post scheduled.</numerusform>
                <numerusform>%n posts scheduled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) cannot be published yet.</source>
            <translation>
                <numerusform>%n draft cannot be published yet.</numerusform>
                <numerusform>%n drafts cannot be published yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was not scheduled.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanTransfer</name>
        <message>
            <source>Plan saved as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All posts of the plan are in the table already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no posts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlannerPane</name>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waterfall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posting times…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back at your posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile as it will be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} · the server did not answer, so this may be outdated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PollBox</name>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
        <message>
            <source>{votes} · ended {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} · ends {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answer} (your vote)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %: {answer}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PollPart</name>
        <message>
            <source>Choose ({number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} · ended {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{votes} · ends {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n vote(s)</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PopupList</name>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostActions</name>
        <message>
            <source>Only public posts can be boosted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post will be deleted when the server can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow request sent to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You're following {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostCardView</name>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostDetail</name>
        <message>
            <source>Show original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All reviews of {product}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the product (D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostExtras</name>
        <message>
            <source>{name}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({host})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quoted post waits for the approval of its author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quoted post is not available.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostKeeper</name>
        <message>
            <source>Kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept on this computer. You find it in Saved, under Collections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer kept on this computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostListModel</name>
        <message>
            <source>Picture without a description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content warning: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive pictures, not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home of {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmarked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n like(s)</source>
            <translation>
                <numerusform>%n like</numerusform>
                <numerusform>%n likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s)</source>
            <translation>
                <numerusform>%n reply</numerusform>
                <numerusform>%n replies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n boost(s)</source>
            <translation>
                <numerusform>%n boost</numerusform>
                <numerusform>%n boosts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostMenu</name>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in new window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post has no link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit post…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostPane</name>
        <message>
            <source>Add photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading post…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may also have been hidden by its author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post was deleted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostPlacement</name>
        <message numerus="yes">
            <source>%n post(s) got a posting time.</source>
            <translation>
                <numerusform>%n post got a posting time.</numerusform>
                <numerusform>%n posts got a posting time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostPreview</name>
        <message>
            <source>Preview for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feed card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3:4 tile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone can see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone can see it; it is not listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers can see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only people mentioned can see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview on {server}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown whole; taller than 4:5 is cropped to the middle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cropped to the middle: this server ignores focal points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cropped around the focal point of each picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server runs {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos are limited to {size} and {pixels} megapixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may show the pictures in another order.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostSheets</name>
        <message>
            <source>Delete and redraft this post?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete and redraft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostTranslation</name>
        <message>
            <source>Translated from {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translated from {language} by {provider}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostWarning</name>
        <message>
            <source>Filtered: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive content</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostsArea</name>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesPane</name>
        <message>
            <source>Search preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matching preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreflightPane</name>
        <message>
            <source>Check before publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Fix all (%n)</source>
            <translation>
                <numerusform>Fix all (%n)</numerusform>
                <numerusform>Fix all (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies every fix that loses nothing. It can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Fix %n problem(s) first</source>
            <translation>
                <numerusform>Fix %n problem first</numerusform>
                <numerusform>Fix %n problems first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{title} · %n photo(s) · {server}</source>
            <translation>
                <numerusform>{title} · %n photo · {server}</numerusform>
                <numerusform>{title} · %n photos · {server}</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message>
            <source>Must be fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the server would refuse it, or readers be misled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken care of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your files on disk stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write all descriptions…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n problem(s) fixed.</source>
            <translation>
                <numerusform>%n problem fixed.</numerusform>
                <numerusform>%n problems fixed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to publish.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PriceChart</name>
        <message>
            <source>Price over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{prices}, lowest {price}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n price(s)</source>
            <translation>
                <numerusform>%n price</numerusform>
                <numerusform>%n prices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PriceChoice</name>
        <message>
            <source>Which price is “{price}”?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PricePanel</name>
        <message>
            <source>Show as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{currency}, as people paid it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemSheet</name>
        <message numerus="yes">
            <source>The plan has %n mistake(s)</source>
            <translation>
                <numerusform>The plan has %n mistake</numerusform>
                <numerusform>The plan has %n mistakes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was taken from it. Correct these cells and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, {column}: {problem}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductGrid</name>
        <message>
            <source>Products</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductList</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a product from its page. When somebody paid less, you see it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No wishes yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for reviews…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No products match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words, the category or the list above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products appear here when you or others review them. Only posts you have seen count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No products yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lower price(s) on your wish list</source>
            <translation>
                <numerusform>%n lower price on your wish list</numerusform>
                <numerusform>%n lower prices on your wish list</numerusform>
            </translation>
        </message>
        <message>
            <source>Still looking through {count} older posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductListModel</name>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message>
            <source>{product}: {mean} of 5 stars, {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductPagePresenter</name>
        <message>
            <source>Merged with {product}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a separate product again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review moved to its own product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not suggested again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from the wish list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductView</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reviews match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “All” to see every review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People I follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People I follow first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest rating first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest rating first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProductsPane</name>
        <message>
            <source>Products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reviews of this product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the posts you have seen reviews it any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileHeader</name>
        <message>
            <source>Moved to {handle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address of this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on this person, only for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unblock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person does not list them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileMenu</name>
        <message>
            <source>Open in new window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfollow {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To follow again you will have to ask, and wait to be accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop notifying of posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notify of posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show boosts in feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide boosts in feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to lists…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from followers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unblock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} from your followers?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are not notified, and can follow you again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You no longer see each other's posts, and neither follows the other any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePane</name>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play the videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePostModel</name>
        <message numerus="yes">
            <source>%n like(s)</source>
            <translation>
                <numerusform>%n like</numerusform>
                <numerusform>%n likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s)</source>
            <translation>
                <numerusform>%n reply</numerusform>
                <numerusform>%n replies</numerusform>
            </translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilePreview</name>
        <message>
            <source>Your profile as a grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile as a waterfall</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileText</name>
        <message>
            <source>MMMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified by the server on {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You muted this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You muted this person until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You asked to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks to follow you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You blocked this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosts are hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are notified of each post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepts followers one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automated account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limited by the administrators of the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The administrators of the server suspended this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person does not show you their posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unblock to see their posts.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln follower(s)</source>
            <translation>
                <numerusform>%Ln follower</numerusform>
                <numerusform>%Ln followers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln following</source>
            <translation>
                <numerusform>%Ln following</numerusform>
                <numerusform>%Ln following</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln post(s)</source>
            <translation>
                <numerusform>%Ln post</numerusform>
                <numerusform>%Ln posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProfileTop</name>
        <message>
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waterfall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln draft(s)</source>
            <translation>
                <numerusform>%Ln draft</numerusform>
                <numerusform>%Ln drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scheduled</source>
            <translation>
                <numerusform>%Ln scheduled</numerusform>
                <numerusform>%Ln scheduled</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading profile…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only followers see the posts that are not public.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts to see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts without photos and videos are in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photos yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show boosts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Position</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionSheet</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuotePart</name>
        <message>
            <source>Open quoted post (Q)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quoted post is hidden by a filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quoted post waits for the approval of its author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quoted post is not available.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign out: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RatingController</name>
        <message numerus="yes">
            <source>Rating undone for %n photo(s).</source>
            <translation>
                <numerusform>Rating undone for %n photo.</numerusform>
                <numerusform>Rating undone for %n photos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Turn on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Relation</name>
        <message>
            <source>Bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I paid for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ad · gifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to me, free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ad · affiliate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Affiliate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I earn by the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ad · sponsored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I was paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I make or sell it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelationChoice</name>
        <message>
            <source>How did you get it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelationShares</name>
        <message>
            <source>{count} · {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mean} stars</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelationshipPresenter</name>
        <message>
            <source>You unfollowed {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} no longer follows you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report sent. Thank you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelativeTime</name>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <comment>30 Nov, 14:05</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleaseWatch</name>
        <message>
            <source>Kesong {version} is available.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open download page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemovePersonSheet</name>
        <message>
            <source>Remove {name} from the home server?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the posts on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepairOffer</name>
        <message>
            <source>Kesong can save what can be read into a new file. The damaged file is kept beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {count} rows saved; the damaged file is {aside}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repaired. Start Kesong again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyBox</name>
        <message>
            <source>Add photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{used} / {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to everyone, unlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to your followers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visible to the people named</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyControls</name>
        <message>
            <source>Who can reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who can quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followers and people mentioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People mentioned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who sees it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyDelegate</name>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, translated</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more reply(s)</source>
            <translation>
                <numerusform>Show %n more reply</numerusform>
                <numerusform>Show %n more replies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplyPicture</name>
        <message>
            <source>Describe this photo for people who cannot see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description of photo {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove photo {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplyPresenter</name>
        <message numerus="yes">
            <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
            <translation>
                <numerusform>This server takes {limit} pictures in one post. %n picture left out.</numerusform>
                <numerusform>This server takes {limit} pictures in one post. %n pictures left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your reply is in the outbox.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportSheet</name>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report goes to the administrators of {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spam or advertising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks the rules of the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Illegal content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts to include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also send it to {server}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Post with %n attachment(s)</source>
            <translation>
                <numerusform>Post with %n attachment</numerusform>
                <numerusform>Post with %n attachments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFilterControl</name>
        <message>
            <source>Filter reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only some reviews are shown, of the posts that are loaded here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ads are left out, of the posts that are loaded here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewFilterSheet</name>
        <message>
            <source>Reviews only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ads: only reviews of what was bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How they got it (none chosen: any)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stars} or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters the posts that are loaded here; more are loaded as needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>New review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as you type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words on the cover…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set product, price and good points on the first photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and numbered tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make this a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep product and rating as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and publish (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keys 1–5, . for a half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disclosures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you got from which brand, and how your posts say so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did you get it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>required, shown first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product, place or service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would you buy it again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as a draft, under “Rated, not written”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a photo first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the product first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a rating first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how you got it first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPart</name>
        <message>
            <source>Open the product (D)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPreview</name>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In other apps, as plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the product, a rating, and how you got it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewStrip</name>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RollPane</name>
        <message>
            <source>Only the archive is imported. Add the other files separately.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom (Ctrl and the mouse wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search name, folder, camera, caption and date; or place:48.2,16.4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause making thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add your photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose folders to include. Files are only read, never moved or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use Pictures folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo or video matches the filters above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make many posts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue making thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import an archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RollPresenter</name>
        <message>
            <source>Scanning…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} was removed. Its files are unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{size} · %n with location</source>
            <translation>
                <numerusform>{size} · %n with location</numerusform>
                <numerusform>{size} · %n with location</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message>
            <source>New post with {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Scanning: %Ln file(s) so far</source>
            <translation>
                <numerusform>Scanning: %Ln file so far</numerusform>
                <numerusform>Scanning: %Ln files so far</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} belongs to another program. Export the pictures from it to add them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln file(s) not supported: {endings}</source>
            <translation>
                <numerusform>%Ln file not supported: {endings}</numerusform>
                <numerusform>%Ln files not supported: {endings}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of %Ln photo(s) and video(s)</source>
            <translation>
                <numerusform>{count} of %Ln photo and video</numerusform>
                <numerusform>{count} of %Ln photos and videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photo(s) and video(s)</source>
            <translation>
                <numerusform>%Ln photo and video</numerusform>
                <numerusform>%Ln photos and videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln screenshot(s) hidden</source>
            <translation>
                <numerusform>%Ln screenshot hidden</numerusform>
                <numerusform>%Ln screenshots hidden</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} · {hidden}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RollSection</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s)</source>
            <translation>
                <numerusform>%n video</numerusform>
                <numerusform>%n videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RollView</name>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RotationPage</name>
        <message>
            <source>Rotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SameProducts</name>
        <message>
            <source>May be the same product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reviews cached</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n review(s)</source>
            <translation>
                <numerusform>%n review</numerusform>
                <numerusform>%n reviews</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with {product}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same as {product}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off {product}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplePostBox</name>
        <message>
            <source>Try it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish a sample post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post with a picture that comes with Kesong. Nobody but you can see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hello! This is a sample post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A boat and a jetty on a still lake, hills mirrored in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published. Nobody but you can see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the outbox…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back. Nothing of it is left.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedActions</name>
        <message>
            <source>Like removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedPane</name>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play the videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a post, and you find it again here. Nobody else sees what you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No bookmarks yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No likes yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that you like appear here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScheduleSheet</name>
        <message>
            <source>Schedule post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchDelegate</name>
        <message>
            <source>Remove from recent searches</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Words, #tag, @name, or an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people, tags and posts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Clear recent searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent searches</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{mean} of 5 stars, %n review(s)</source>
            <translation>
                <numerusform>{mean} of 5 stars, %n review</numerusform>
                <numerusform>{mean} of 5 stars, %n reviews</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPane</name>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline: only what you have seen is searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching on the server…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find people, tags and posts by their words. Paste the address of a post or a profile to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search people, tags and posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No person, tag or post matches “{0}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Select none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendSection</name>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most that uploads use of the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause on metered connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet hours until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent between these times. New posts and notifications still arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlimited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed} kB/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system does not say whether a connection is metered, so nothing is paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection is metered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not metered now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>On a server I know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server address, or your handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorization page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code from the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the page again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a code instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacting the server…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registering with the server…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your browser opens. Allow access there, then come back here. Kesong waits for five minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the page in any browser, allow access, and paste the code that it shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} runs {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} runs an unknown program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures per post: {pictures}. Characters: {characters}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerKinds</name>
        <message>
            <source>No account yet? These kinds of servers work with Kesong:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made for photos and albums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most people. Usually four pictures in a post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small, for people who run their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the guide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortVideosPane</name>
        <message>
            <source>Looking for videos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos of these posts appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No videos yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos of this server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos of the wider world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trending videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liked videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos of a profile</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortVideosPresenter</name>
        <message numerus="yes">
            <source>%n video(s) skipped that cannot be played safely</source>
            <translation>
                <numerusform>%n video skipped that cannot be played safely</numerusform>
                <numerusform>%n videos skipped that cannot be played safely</numerusform>
            </translation>
        </message>
        <message>
            <source>A video by {name} cannot be played safely, and was skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The video by {name} cannot be played safely</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>Untitled post</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n picture(s) of {total} sent</source>
            <translation>
                <numerusform>%n picture of {total} sent</numerusform>
                <numerusform>%n pictures of {total} sent</numerusform>
            </translation>
        </message>
        <message>
            <source>This day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video by {name}, {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow someone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or name@server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name to follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Previous video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading posts…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SlotsSheet</name>
        <message>
            <source>Posting times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days and times, in lines of their own. A line may end with a time zone of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mon Wed Fri 18:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days and times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceBar</name>
        <message>
            <source>Edit category…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete category</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceChips</name>
        <message>
            <source>Categories, followed tags and lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this list in the feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New category…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpokenExtras</name>
        <message>
            <source>Poll, {facts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotes {name}: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to {host}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts may be missing below</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StarChoice</name>
        <message>
            <source>Keys 1 to 5 give stars, 0 removes them</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StarRating</name>
        <message>
            <source>Keys 1 to 5, full stop for a half, 0 for none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stars: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusBanner</name>
        <message>
            <source>A preference is not valid, so its default is used ({problem}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No keyring found. You will have to sign in again after closing Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.</source>
            <translation>
                <numerusform>Signed out of {host}. Nothing was lost; %n post wait in the outbox.</numerusform>
                <numerusform>Signed out of {host}. Nothing was lost; %n posts wait in the outbox.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Showing what was loaded at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts of {accounts} are shown as they were loaded at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepArrows</name>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StorageSection</name>
        <message>
            <source>Photos and storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pixels} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Media cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and videos that you have seen stay visible offline. Those of your own and bookmarked posts, and those that you keep, do not count for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove unused media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On metered connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data saver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts show small previews, and videos wait for a click.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the media cache?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and videos that you have seen are downloaded again when you look at them. Those of your own and bookmarked posts, and those that you keep, stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Media that you have not viewed for this long is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {folder} from the camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Pictures folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folders yet. Files are only read, never moved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StorageUseChart</name>
        <message>
            <source>Storage used on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and videos you have seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos and videos of your own and bookmarked posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts, people and notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previews of the camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos in collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of photos in drafts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagCanvas</name>
        <message>
            <source>Numbered tags on the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tags. Enter adds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag {number}: {name}, {left} % from the left, {top} % from the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag {number}: {name}, not on the photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagRow</name>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sets</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tag(s)</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagRows</name>
        <message>
            <source>Name, 18 EUR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and price of tag {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove tag {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside: put on the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag {number} is not on the photo. Put it there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagSetsSheet</name>
        <message>
            <source>Sets of hashtags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save these tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post has no tags yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is another set called “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the set a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text on the picture, as on the first page of a note. It stays inside what a square crop shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One note per line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title on the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbered notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextPart</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadActions</name>
        <message>
            <source>Saving the post as a draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned to your profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post unpinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversation unmuted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadItems</name>
        <message>
            <source>Loading replies…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No replies yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadMenu</name>
        <message>
            <source>Unpin from profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin to profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmute conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete and redraft…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadModel</name>
        <message>
            <source>Write a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boosted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n like(s)</source>
            <translation>
                <numerusform>%n like</numerusform>
                <numerusform>%n likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more reply(s) below</source>
            <translation>
                <numerusform>%n more reply below</numerusform>
                <numerusform>%n more replies below</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThreadPanel</name>
        <message>
            <source>Back to the conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message (Ctrl+Enter sends)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this conversation?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is removed from your list. The messages stay with the others who take part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TileView</name>
        <message>
            <source>Posts as tiles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimeSheet</name>
        <message>
            <source>Time of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineChooser</name>
        <message>
            <source>Choose timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the list “{title}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You keep following the people in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List deleted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToastPresenter</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be made.</source>
            <translation>
                <numerusform>%n change could not be made.</numerusform>
                <numerusform>%n changes could not be made.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” was published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post was published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” was refused by the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post was refused by the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” was due while Kesong was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post was due while Kesong was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” needs your decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post needs your decision.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n post(s) queued.</source>
            <translation>
                <numerusform>%n post queued.</numerusform>
                <numerusform>%n posts queued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n draft saved.</numerusform>
                <numerusform>%n drafts saved.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
            <translation>
                <numerusform>This server takes {limit} pictures in one post. %n picture left out.</numerusform>
                <numerusform>This server takes {limit} pictures in one post. %n pictures left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopButtons</name>
        <message>
            <source>Write a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about this product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge with another product…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split off a review…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranslationPart</name>
        <message>
            <source>Show original</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Open Kesong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit Kesong</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n unread notification(s)</source>
            <translation>
                <numerusform>%n unread notification</numerusform>
                <numerusform>%n unread notifications</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} in the outbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause sending</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Kesong: %n unread notification(s)</source>
            <translation>
                <numerusform>Kesong: %n unread notification</numerusform>
                <numerusform>Kesong: %n unread notifications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrayModel</name>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Text only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrayPanel</name>
        <message>
            <source>Drafts without a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put drafts on the next free posting times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag one onto a day, or press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts that you write are listed here, to be put on a day.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrimStrip</name>
        <message>
            <source>Beginning of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trimmed part of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min {seconds} seconds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValueLabel</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionSheet</name>
        <message>
            <source>Adapt for {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here is only posted there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content warning (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crop photos to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset to the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VideoEditor</name>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This video cannot be played here: {reason}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VideoPage</name>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. Space plays the trimmed video. The original file is never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The length of this video is unknown. It cannot be trimmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {begin} to {end}: {kept} of {total} seconds are sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VideoStage</name>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive. Click to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This video cannot be played safely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not loaded. Click to try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos cannot be played here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Open with another app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos cannot be played here: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This video cannot be played: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <source>Cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waterfall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>{scale} (picture reduced to {part} % to save memory)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewerPresenter</name>
        <message>
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n star(s)</source>
            <translation>
                <numerusform>%n star</numerusform>
                <numerusform>%n stars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ViewerToolbar</name>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave full screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePane</name>
        <message>
            <source>You signed in as {account}. {other} is still signed out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WishPresenter</name>
        <message>
            <source>Removed from the wish list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WishRow</name>
        <message>
            <source>Add a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on {product}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowest {price}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {product} from the wish list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen for {price} at {where}, was {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen for {price}, was {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got it: hide the lower price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bought it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show reviews</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WishesView</name>
        <message>
            <source>Wish list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoneSection</name>
        <message>
            <source>Private zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post with a photo from within one of these circles is never published with a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places that stay private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, such as “Home”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude and longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Radius in metres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{latitude}, {longitude} · {radius} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove zone {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unnamed zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter latitude and longitude, such as 52.5163, 13.3777.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo taken in the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not say where it was taken.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Face</name>
        <message>
            <source>Use {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Points</name>
        <message>
            <source>{count} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>looks</name>
        <message>
            <source>Butter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Honey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apricot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cinnamon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saffron</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ember</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Almond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crumb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rosewater</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lilac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glaze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poppy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pepper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blue hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harbour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lagoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matcha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dusk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teahouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Espresso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charcoal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sesame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Biscuit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Banner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Magazine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address and the network. Anything waiting is kept and tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its state in the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file, or copy it again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong has an internal error ({name}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that was saved is lost. The log has the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} could not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not connect to {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server named {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection not secure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {server} has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this computer's clock, or tell the server's administrators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {server} belongs to another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {server} is not trusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address, or tell the server's administrators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not have the key that your invitation named. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs it: if the server was set up again, join with a new invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {server} was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in to the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This network shows a page of its own in place of {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open any website in your browser and sign in to the network. Kesong tries again automatically.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} gave up on the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again automatically.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy not usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's proxy does not let Kesong connect to {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the proxy in the system's network settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's proxy requires a name and a password to connect to {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter them in the system's network settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still processing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} is still processing the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} failed again and again at this upload ({status}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later, choose a smaller upload size in the preferences, or remove the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not accept this sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again; nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not allow that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the server's administrators, or use another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Couldn't find that on {server}. It may have been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what the server names, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than {server} accepts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller upload size in the preferences, or remove the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} asks to slow down until {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} has an internal error ({status}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is tried again automatically; nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a supported server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} sent an answer that Kesong does not understand ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in to {server} did not finish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} refused the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in to {server} was not confirmed in the browser within five minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again; if the browser does not open the page, use a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server than {server} answered the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No code was entered for the sign-in to {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again, or give a token with --token-stdin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} could not use the code; it may be wrong, or used already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again: a code can be used once, and only for a short time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} gave no token for the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser could be opened for the sign-in to {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with a code instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browser sign-in not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer does not let Kesong receive the browser's answer for {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not accept sign-ins through the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not know Kesong any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address and the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later. If it stays so, tell the server's administrators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling and the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open any website in your browser and sign in to the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try to sign in again after that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the token, or sign in with the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the server's administrators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check what you entered, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again after that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open any website in your browser and sign in to the network. It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a photo or video that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is incomplete: part of the file is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large to open safely ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Couldn't find {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} needs more time to decode than is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name, or connect the memory card or drive it is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission to read {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change its permissions, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of {path} is not valid text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the file, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is stored online only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it available on this computer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is coded in a way that cannot be read ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a device, a pipe or another special file of the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an ordinary file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be prepared without private metadata ({detail}), so it is not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it again with another program, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not opened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be opened: this computer is too busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was changed after the post was queued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again to send it as it is now, or edit the post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} needs the {detail} extra, which is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} files cannot be read: the package {package} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} cannot be read ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it exists and that you have permission to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A memory card is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} is not available: its memory card or drive is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its photos stay listed. Connect it to use them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder cannot be added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} belongs to another program, which keeps its own copies in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export photos from that program into a folder, and add that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An archive cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read as an archive ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download it again, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a zip file, or is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} contains more than {limit} files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it, and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is an Instagram export in HTML format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request it from Instagram again, and choose JSON as the format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is neither an Instagram export nor a Google Takeout with photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the zip file as downloaded, or the folder it was unpacked to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a zip file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it, and choose the folder it was unpacked to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be used ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk and the folder's permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Run kesong doctor: it says what can be saved, and how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written by a newer version of Kesong ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install that version, or use another profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full: {path} could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space; nothing that was saved before is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not enough space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is not private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other users of this computer can read {path}, and its permissions cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder with --profile, on a disk that has permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} belongs to another user of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a link or no ordinary file, so nothing is written to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it, or choose another folder with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Kesong is using the profile {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, or choose another profile with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pasted picture could not be written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong could not copy {path} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the file where it is until the post is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large to copy ({size_mb:,.0f} MB).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No safe place for the sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring to store the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report could not be written to {path} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The open Kesong did not do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Kesong that is open did not carry out the command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Kesong that is open is another version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are too many files for one command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give fewer files at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the accounts with: kesong account list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It is being sent right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It is being sent right now, or is not waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It is being sent right now, or may be published already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It is being sent right now, or needs your decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. Whether it was published is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Kesong again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package is incomplete. Build it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install {package} to open such files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cache folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crash reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read and written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This package does not have it. Kesong that is installed with pip opens such files with {package}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete, in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete, in the package at {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign-ins are kept in the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign-ins are kept in a file that only you can read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none: sign-ins last until the window closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have three options:
1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.
2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.
3. Change nothing, and sign in again each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}, {gigabytes:.1f} GB free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing can be written to {folder} ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or check the permissions of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read to its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was damaged and set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it once you miss nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} kept on this computer; nothing was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read them in the preferences, or write a report with: kesong doctor --report FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agrees with the servers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plausible; no server answered to compare it with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's clock is {wait} behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's clock is {wait} ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's clock says {day}, which is before this version was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set date, time and time zone in the system's settings: with a wrong clock no certificate is accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is used, as the system says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is of a kind that Kesong cannot use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an HTTP proxy in the system's network settings, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The default is used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}, {count} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder}: {why}; {count} files are in the index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the folder exists and that you have permission to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one with: kesong account add URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no device {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the devices with: kesong home user devices NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no outbox job {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the jobs with: kesong outbox list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no draft {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been deleted or queued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not in the camera roll.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add its folder with: kesong roll add DIR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no look {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no cover template {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one with: kesong home user add NAME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Couldn't find {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the home timelines of all accounts can be read as one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out --timeline and --account, or --all-accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the whole token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the code that the server shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{address}” is not the address of a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type its name as in a browser, such as pixelfed.social.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} would not be encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use https://{host} instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to search for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to search for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name, a hashtag or a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this post was changed with another program after you wrote your edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again to replace that text with yours, or dismiss your edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing is not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} cannot edit posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the post and publish it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use letters a to z, digits and underscores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This edit was made by a newer version of Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use that version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not contain an edit ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An edit has no field “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file, or remove the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give stars out of five in halves, such as 4/5 or 4.5/5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rating is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A review needs a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give half a star to five stars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a price.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a number such as 299 or 18.50, and the currency next to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be read in two ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” can be {one} or {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the one that you mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line or review {line} of the file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table needs a column “product”, and ratings such as 4.5. See the guide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A currency is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A price needs a currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give both, such as 299 and CNY, or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template has an unknown field “{name}” at character {position}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of {known}. A brace that is only text is written twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field {name} at character {position} cannot have the format “{option}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates take a format such as %d %B, counters a width such as 03.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A brace is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The brace at character {position} of the template has no partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the field, or write the brace twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mistakes in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has mistakes. Nothing was taken from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct them and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan could not be written to {path} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to post in {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with photos or videos, or a plan with rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an address that begins with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a product number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the 8 to 14 digits below the bar code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a code such as EUR or CNY, or a sign such as €.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A product is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A review needs the name of the product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No review of “{text}” has been seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the products with: kesong products list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. The server keeps it until its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause it first to get it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}. It is not paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is neither a reply nor an edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use kesong outbox edit to turn a post back into a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post cannot be published as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix that, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state} and keeps its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many newer posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are too many newer posts to look through them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on the server, and decide whether the post is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as Europe/Berlin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” in “{line}” is neither a day nor a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the times as “Mon Wed Fri 18:00”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{line}” has no time of the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This time is in the past.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post was scheduled with another app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here it can be moved; delete it with that app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server takes {limit} characters in a description.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No posting times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no posting times yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set them in the planner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No free posting times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {free} posting times are free in the coming year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add posting times in the planner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job {job} is {state}, so its time cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{server} does not have this scheduled post any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be published already: look at your profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two kinds of archives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are archives of two kinds: an Instagram export and a Google Takeout.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no timeline “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use home, public or tag:NAME.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passwords differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many descriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {alts} descriptions for {files} files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give one --alt for each file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not a language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a code, such as en, de or pt-BR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2026-05-31T18:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time is in the past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} is in the past.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a time in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2026-05-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home server is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home server is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn it on to load and send posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home server cannot listen on {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use 127.0.0.1, localhost or ::1: this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address not usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home server cannot listen on {host} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use 127.0.0.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{port} is not a port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use 1 to 65535, or 0 for a free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port {port} is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another with --port, or 0 for a free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission to use port {port}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home server is not shared with other computers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn on sharing in the preferences, or run: kesong serve --share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner of a home server cannot be removed from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the server's folder instead if nobody needs it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request was withdrawn, or is older than two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask them to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner of this home server is not inviting anyone right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask them to choose “Invite someone…” in their preferences, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code was not confirmed on the other screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, and compare the codes on both screens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests to join were made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy all of it: it begins with kesong:join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitation not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invitation was used already, or is older than 15 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be used as a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use 1 to 30 letters a to z, digits and underscores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name {name} is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This password cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {shortest} to {longest} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This name is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No home server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no home server in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give its folder with --data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file at {path} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or use --replace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a backup of Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file that was made with kesong backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {path} is damaged: {name} is not as it was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Use another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup too new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Kesong made the backup {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Kesong, then restore it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are files in {path} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder with --data, or use --replace to move them aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup of a profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is the backup of a whole profile, not of a home server alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where it goes with --profile instead of --data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an empty or a new folder, or use --replace to move it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No home server of your network is called {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See: kesong account nearby. Its owner has to share it; an invitation works in any network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several home servers of your network are called {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that kesong account nearby lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others can join only while the server is shared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --pair together with --share, and without --install.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to back up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one with --profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a profile in {path} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder with --profile, or use --replace to move it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {shortest} characters or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the passphrase of the backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Try again, or restore without it and sign in anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Media missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The media folder in {path} is empty, although posts have photos or videos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Restore the folder first, for example from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service cannot be installed on {system}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run kesong serve by the system's own means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service cannot use the path {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder without line breaks in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--install and --uninstall exclude each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} allows {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review cannot be published as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not support direct messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another audience.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a photo or some text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept posts without a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are signed out of {account}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again, or post without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post has {count} photos. {host} allows {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove some.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long by {over} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} allows {limit}; title, hashtags and review lines count too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content warning is too long by {over} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post has {count} hashtags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen readers read every one, and many apps hide more than {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link is not secure: {link}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browsers warn of addresses that begin with http.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post names a place in a private zone: {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places in “{zone}” are never published, as set in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post contains a location: {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone who can see the post can see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} lets everyone reply and quote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no reply controls, so yours would have no effect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The description of photo {number} is too long by {over} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} has no description.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People who use a screen reader will only hear “image”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} was posted before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {day}, as {post}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is already in the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is part of {post}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} looks like one that was posted before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept photos, such as photo {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is converted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept {format} files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is made smaller for {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has {mb:.1f} MB and {megapixels:.1f} megapixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} becomes too small to read: {width} × {height}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After cropping, and within what {host} accepts, few pixels are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is damaged at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of it is missing. Copy it again from its source if you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the first page of photo {number} is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has {pages} pages. Save the others as files of their own to post them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} will not move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one picture of the animation is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is sent as a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept animations in this format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is sent as a GIF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is very tall: {width} × {height}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many apps show only a part of it. As an album it can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} is very wide: {width} × {height}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many apps show only a part of it. As an album it can be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video {number} is in a format that {host} does not accept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video {number} is {seconds} seconds long. {host} allows {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video {number} is {minutes} minutes long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few people watch a video of this length in a feed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You name “{product}”. Did you pay for it, or was it given to you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was given or paid for must be said first and plainly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post has an affiliate link to {link}, and does not say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers must be told first and plainly that you earn from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review needs a product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers must know what it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review needs a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers must know what you think of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review needs to say how you got the product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers must know who paid for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your first comment follows the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is posted as your own reply once the post is published: “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first comment is {over} characters too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes {limit} in one post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review is published as {count} posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is longer than {host} allows. Each part is a reply to the one before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price “{text}” can be read in two ways.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the one that you mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review says “bought”, but its link looks like one that you earn by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you earn by {url}, choose “affiliate”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a shop link, and the post does not say how you relate to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you got it free or earn by it, say so first, such as “[Ad · gifted]”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price needs a currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a currency, but no price.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the price, or remove the currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private location removed from photo {number}: {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private location removed from photos {numbers}: {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera serial number removed from photo {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera serial numbers removed from photos {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location removed from photo {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location removed from photos {numbers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the published copy is changed; your file keeps it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial numbers, names and maker notes removed from every photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial numbers and maker notes removed from every photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The author is kept, as set in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copyright notice is kept, as set in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Author and copyright are kept, as set in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queued and stored on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uploaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received by the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found in your latest posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found yet; later posts are sent meanwhile, so the order may change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in your latest posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your latest posts could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for your decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server refused it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed; will be tried again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server failed too often; it is not tried again by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found after several checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resumed by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried again by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced by a later change of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You confirmed that it was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You chose to send it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong was closed while sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server no longer had the photos; they are uploaded again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The prepared photo was damaged and is prepared again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back for editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed to the server for scheduled publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due: looked for on the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back from the server by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to another time by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server changed the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not change the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned by the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server did not return it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer on the server: checking whether it was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its time came while Kesong was closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Embedded thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second photo or video inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maker notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it was taken, often to a few metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was taken or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make, model, lens and settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers that link all photos of one camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner, the author, or the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions, titles and comments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may show what was cropped away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A moment before, another lens, or the original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data that only the camera's maker can fully read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The programs it was edited with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the file that are not needed to show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs your decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo boost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpin post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmute conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its path points outside the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a photo or video.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of a private conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the trash, or recently deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hidden file of the operating system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate of another file in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already in the camera roll.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A video without a file name extension. Rename it to end in .mp4 to import it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged: the content does not match the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged: its dates, captions and locations could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link to another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a regular file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compressed with a method that Kesong cannot read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacks to far more data than the archive declares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has no usable name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can close this page and return to Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can close this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kesong has received the server's answer and finishes the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page belongs to another sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be from an earlier attempt. Return to Kesong and choose “Open the page again”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered: {said}. You can close this page and return to Kesong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not an account that is signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of: {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like 2026-12-24 18:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” has no time of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” may be either of two days: day and month could change places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is a date as a number, as spreadsheets keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format the column as text or as a date, and write it like 2026-12-24 18:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a later time, or leave the cell empty to publish at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a visibility.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no look “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a shape to crop to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell does not contain a review ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was exported, or empty it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell does not contain an edit ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a focal point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write two numbers from -1 to 1, such as 0.2 -0.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture {number} that this belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the file, or empty the cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is a path of a computer with Windows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file beside the plan, and write only its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” stands for a formula that the spreadsheet could not calculate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the cell. If you want to post it as it is, put an apostrophe before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it, or correct its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the column “{column}” a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row has no column names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the columns: {known}, picture_1, alt_1 and so on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more cells than the {count} columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put text that has separators in it in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not UTF-8 text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as “CSV UTF-8” in your spreadsheet program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark has no partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a quotation mark inside a cell twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not JSON ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has no list of posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the posts in a list named “posts”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post is not an object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the fields of the post in braces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field “{name}” is not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the value in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so it could not be liked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so it could not be bookmarked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so it could not be boosted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account no longer exists, so you cannot follow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so it could not be pinned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so its conversation could not be muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post no longer exists, so it could not be edited. Your text can become a new post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post that you replied to no longer exists. Make a new post of your reply, or dismiss it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} “{said}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” ({account})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
