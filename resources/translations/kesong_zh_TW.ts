<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>設定檔資料夾</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>開啟記錄檔資料夾</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄檔</translation>
    </message>
    <message>
        <source>It holds none of your texts, locations or passwords.</source>
        <translation>其中沒有你的文字、位置或密碼。</translation>
    </message>
    <message>
        <source>Kesong {version}</source>
        <translation>Kesong {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and nothing is installed.</source>
        <translation>每天向 {host} 查詢一次最新版本號碼。不會傳送任何關於你或這部電腦的資訊，也不會安裝任何東西。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>有新版本時通知我</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>開啟下載頁面</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>Now using {name}</source>
        <translation>已改用 {name}</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>已登入：{name}。</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>要登出 {name} 嗎？</translation>
    </message>
    <message>
        <source>Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again.</source>
        <translation>草稿和寄件匣會留在這部電腦上。等待中的貼文會在你重新登入後送出。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Signed out of {name}. Drafts and the outbox are kept.</source>
        <translation>已登出 {name}。草稿和寄件匣已保留。</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {0}</source>
        <translation>帳號：{0}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>登出：{name}</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>新增帳號…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Like (L)</source>
        <translation>按讚 (L)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回覆 (R)</translation>
    </message>
    <message>
        <source>Boost (B)</source>
        <translation>轉發 (B)</translation>
    </message>
    <message>
        <source>Share (C)</source>
        <translation>分享 (C)</translation>
    </message>
    <message>
        <source>Save (S)</source>
        <translation>收藏 (S)</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>Sign in first, then open the pictures again.</source>
        <translation>請先登入，再重新開啟這些圖片。</translation>
    </message>
    <message>
        <source>Sign in first. The pictures are kept as a draft.</source>
        <translation>請先登入。圖片已存為草稿。</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>亮部</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>陰影</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色溫</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色調</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>飽和度</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暈影</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>顆粒</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Use as cover</source>
        <translation>設為封面</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Choose photos and videos</source>
        <translation>選擇照片和影片</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>照片和影片 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Removed from the post. The file stays where it is.</source>
        <translation>已從貼文中移除。檔案仍在原處。</translation>
    </message>
    <message>
        <source>Click a spot on the photo to number it.</source>
        <translation>點按照片上的位置來加上編號。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 項，共 {count} 項</translation>
    </message>
    <message>
        <source>This server ignores focal points, and crops to the middle.</source>
        <translation>此伺服器會忽略焦點，從中央裁切。</translation>
    </message>
    <message>
        <source>Describe photo {number} for people who cannot see it</source>
        <translation>為視障者描述照片 {number}</translation>
    </message>
    <message>
        <source>{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order.</source>
        <translation>{count}/{limit} 張照片 · {written} 張已有描述。拖曳，或按 Ctrl 和方向鍵來調整順序。</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>編輯 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>拆成多張照片</translation>
    </message>
    <message>
        <source>Remove from the post (Del)</source>
        <translation>從貼文中移除 (Del)</translation>
    </message>
</context>
<context>
    <name>AlbumViewer</name>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>第 {number} 張照片，共 {count} 張。{description}</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Pictures that their authors marked as sensitive, until you click them.</source>
        <translation>作者標為敏感的圖片，點按後才顯示。</translation>
    </message>
    <message>
        <source>Sensitive pictures</source>
        <translation>敏感圖片</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>點按後播放</translation>
    </message>
    <message>
        <source>Videos in view play without sound, or only once you start them.</source>
        <translation>畫面中的影片靜音播放，或由你點按後才開始。</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>Original</source>
        <translation>原始比例</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
</context>
<context>
    <name>AttributionSection</name>
    <message>
        <source>Author and copyright</source>
        <translation>作者與版權</translation>
    </message>
    <message>
        <source>Keep author name</source>
        <translation>保留作者姓名</translation>
    </message>
    <message>
        <source>Where a photo names its author, the published JPEG or PNG does too.</source>
        <translation>照片若載有作者，發布的 JPEG 或 PNG 也會載有。</translation>
    </message>
    <message>
        <source>Keep copyright notice</source>
        <translation>保留版權聲明</translation>
    </message>
    <message>
        <source>Location, camera and serial numbers are never published.</source>
        <translation>位置、相機和序號絕不會發布。</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Post to</source>
        <translation>發布到</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>誰可以看到</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 個字元</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>AuthorHeader</name>
    <message>
        <source>Profile of {name}</source>
        <translation>{name} 的個人檔案</translation>
    </message>
</context>
<context>
    <name>AutostartSection</name>
    <message>
        <source>Startup</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>登入這部電腦時自動啟動</translation>
    </message>
    <message>
        <source>So that scheduled posts are sent on time and news arrives.</source>
        <translation>讓排程貼文準時送出，並接收新消息。</translation>
    </message>
    <message>
        <source>Only the icon in the tray is shown. Click it to open the window.</source>
        <translation>只顯示系統匣圖示。按一下圖示即可開啟視窗。</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>啟動時不開啟視窗</translation>
    </message>
    <message>
        <source>Not available in the demo.</source>
        <translation>示範模式中無法使用。</translation>
    </message>
    <message>
        <source>Not available inside Flatpak. Add Kesong to the startup applications in your desktop&apos;s settings instead.</source>
        <translation>在 Flatpak 中無法使用。請改在桌面環境的設定中，將 Kesong 加入啟動應用程式。</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Kesong ended unexpectedly. A report is on this computer; nothing was sent.</source>
        <translation>Kesong 意外結束。報告存在這部電腦上；沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>顯示報告</translation>
    </message>
    <message>
        <source>Demo: nothing here is kept after you close the window.</source>
        <translation>示範模式：關閉視窗後，這裡的內容都不會保留。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and export</source>
        <translation>備份與匯出</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Backup of this profile</source>
        <translation>此設定檔的備份</translation>
    </message>
    <message>
        <source>One file with accounts, drafts, outbox, collections, preferences and the home server. To restore it, close Kesong and run: kesong restore FILE</source>
        <translation>一個檔案，包含帳號、草稿、寄件匣、收藏集、偏好設定和家庭伺服器。要還原時，請關閉 Kesong 並執行：kesong restore FILE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>All your posts, reviews and collections in a folder: pages with pictures for any browser, JSON and tables. Nothing in it needs Kesong.</source>
        <translation>將你所有的貼文、評價和收藏集存到一個資料夾：任何瀏覽器都能開啟的圖文網頁、JSON 和表格。不需要 Kesong 也能使用。</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>備份此設定檔</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>匯出到資料夾</translation>
    </message>
    <message>
        <source>Backed up: {size}, with sign-ins, encrypted by your passphrase.</source>
        <translation>備份完成：{size}，包含登入資訊，已用你的通行密語加密。</translation>
    </message>
    <message>
        <source>Backed up: {size}. Sign-ins are not in it.</source>
        <translation>備份完成：{size}。其中不含登入資訊。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it.</source>
        <translation>已匯出到 {folder}：{posts} 則貼文。部分伺服器沒有回應，這些伺服器只匯出在這裡看過的內容。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts.</source>
        <translation>已匯出到 {folder}：{posts} 則貼文。</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up this profile</source>
        <translation>備份此設定檔</translation>
    </message>
    <message>
        <source>Accounts, drafts, outbox, collections, preferences and the home server go into one file. Photos of your camera roll do not: back up their folders too.</source>
        <translation>帳號、草稿、寄件匣、收藏集、偏好設定和家庭伺服器會存入一個檔案。相簿中的照片不在其中：請另外備份它們的資料夾。</translation>
    </message>
    <message>
        <source>Include photos and videos</source>
        <translation>包含照片和影片</translation>
    </message>
    <message>
        <source>Those of the home server and of collections; copies in drafts are always included.</source>
        <translation>家庭伺服器和收藏集中的照片和影片；草稿中的副本一律包含。</translation>
    </message>
    <message>
        <source>Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them. Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place.</source>
        <translation>不會包含登入資訊和家庭伺服器的金鑰，除非你輸入通行密語將其加密。沒有通行密語，任何人都無法讀取，包括你自己。檔案中的其他內容都可以讀取：請存放在安全的地方。</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>通行密語（選填）</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次輸入通行密語</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>請使用至少 {shortest} 個字元。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>兩次輸入的通行密語不相同。</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
    <message numerus="yes">
        <source>Queue %n post(s)?</source>
        <translation>
            <numerusform>要將 %n 則貼文加入寄件匣嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>將 %n 則貼文加入寄件匣</numerusform>
        </translation>
    </message>
    <message>
        <source>{grouping}: {count}</source>
        <translation>{grouping}：{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of photos…</source>
        <translation>其他照片數量…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>開啟計畫表…</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>匯出計畫表…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>開啟計畫表</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計畫表</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>匯出計畫表</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>請輸入 1 到 {most} 的數字。</translation>
    </message>
    <message numerus="yes">
        <source>About %n post(s)</source>
        <translation>
            <numerusform>大約 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>照片分組</translation>
    </message>
    <message>
        <source>Puts so many photos into each post, in the order in which they were taken.</source>
        <translation>依拍攝順序，將指定張數的照片放入每則貼文。</translation>
    </message>
    <message>
        <source>Photos in each post</source>
        <translation>每則貼文的照片數</translation>
    </message>
    <message>
        <source>Type tags with spaces between them.</source>
        <translation>輸入標籤，以空格分隔。</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>新增標籤</translation>
    </message>
    <message numerus="yes">
        <source>They are added to %n post(s).</source>
        <translation>
            <numerusform>會加到 %n 則貼文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>#harbour #sea</source>
        <translation>#港灣 #大海</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>欄位：{fields}</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>說明範本</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the text of %n post(s). Fields are filled from the photos.</source>
        <translation>
            <numerusform>取代 %n 則貼文的內文。欄位由照片填入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首則留言</translation>
    </message>
    <message numerus="yes">
        <source>Posted as your own reply, once %n post(s) are published. Empty: none.</source>
        <translation>
            <numerusform>%n 則貼文發布後，以你自己的回覆發布。留空：無。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a first time, and a distance such as 30m, 6h, 1d or 1w.</source>
        <translation>請填寫第一個時間，以及間隔，例如 30m、6h、1d 或 1w。</translation>
    </message>
    <message>
        <source>The last one: {time}</source>
        <translation>最後一則：{time}</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>分散到多天</translation>
    </message>
    <message numerus="yes">
        <source>Schedules %n post(s), one after the other.</source>
        <translation>
            <numerusform>依序為 %n 則貼文排程。</numerusform>
        </translation>
    </message>
    <message>
        <source>First post</source>
        <translation>第一則貼文</translation>
    </message>
    <message>
        <source>Time between posts</source>
        <translation>貼文間隔</translation>
    </message>
    <message>
        <source>30m, 6h, 1d, 1w</source>
        <translation>30m, 6h, 1d, 1w</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message numerus="yes">
        <source>%n will be published at once.</source>
        <translation>
            <numerusform>%n 則將立即發布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be scheduled, from {first} to {last}.</source>
        <translation>
            <numerusform>%n 則將排程發布，從 {first} 到 {last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready, kept here.</source>
        <translation>
            <numerusform>%n 則尚未就緒，保留在這裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>By moments</source>
        <translation>依時刻</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>依日</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>依資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>每則 %n 張照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEdits</name>
    <message numerus="yes">
        <source>%n row(s) did not fit below the last post and were left out.</source>
        <translation>
            <numerusform>有 %n 列超出最後一則貼文，未貼上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}：{text}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message numerus="yes">
        <source>To fix: %n</source>
        <translation>
            <numerusform>待修正：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 則提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>濾鏡</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>誰可以看到</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>內容警告</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首則留言</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Batch</source>
        <translation>批次發文</translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>照片分組</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫表</translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>套用所有不會遺失內容的修正。可以復原。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入寄件匣</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>濾鏡</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>誰可以看到</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Copy edits of the first photo</source>
        <translation>複製第一張照片的編輯</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>說明範本</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首則留言</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>分散到多天</translation>
    </message>
    <message>
        <source>Fill posting times</source>
        <translation>填入發布時段</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修正</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Split into single photos</source>
        <translation>拆成單張照片</translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>存為草稿</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Many posts at once</source>
        <translation>一次發布多則貼文</translation>
    </message>
    <message>
        <source>Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet.</source>
        <translation>在相簿中選取照片，然後選「批次發文」，或開啟試算表中的計畫表。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>開啟計畫表…</translation>
    </message>
    <message>
        <source>{posts} from {photos}</source>
        <translation>{posts}，來自 {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>輸入時自動儲存</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n ready post(s)</source>
        <translation>
            <numerusform>將 %n 則就緒的貼文加入寄件匣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>將 %n 則貼文加入寄件匣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>全部修正 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>貼文 {number}</translation>
    </message>
</context>
<context>
    <name>BatchPresenter</name>
    <message numerus="yes">
        <source>Nothing was queued: %n post(s) need changes.</source>
        <translation>
            <numerusform>沒有加入寄件匣：有 %n 則貼文需要修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are being moved out of the table. Try again in a moment.</source>
        <translation>正在將貼文移出表格。請稍後再試。</translation>
    </message>
    <message>
        <source>Post {number}: {problem}</source>
        <translation>貼文 {number}：{problem}</translation>
    </message>
</context>
<context>
    <name>BatchTableView</name>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
</context>
<context>
    <name>BatchTasks</name>
    <message>
        <source>Moving posts…</source>
        <translation>正在移動貼文…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>正在讀取檔案…</translation>
    </message>
</context>
<context>
    <name>BestTimeRow</name>
    <message>
        <source>Best times: too few posts to say. So far there are {count}.</source>
        <translation>最佳時間：貼文太少，無法判斷。目前有 {count} 則。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts. Choose one to add it:</source>
        <translation>最佳時間（依 {count} 則貼文的讚和回覆）。選擇一個即可加入：</translation>
    </message>
    <message>
        <source>{day} {time} · {mean} a post, from {count} posts</source>
        <translation>{day} {time} · 平均每則 {mean}，共 {count} 則</translation>
    </message>
    <message>
        <source>Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all.</source>
        <translation>{begin} 到 {end} 發布的貼文，平均每則獲得 {mean} 個讚和回覆，共 {count} 則貼文。</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍要顯示</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Messages</source>
        <translation>私訊</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time</source>
        <translation>空閒的發布時段</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
    <message>
        <source>Moving: {host} did not answer yet</source>
        <translation>移動中：{host} 尚未回應</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Scheduled on {host} with another app</source>
        <translation>由其他應用程式在 {host} 上排程</translation>
    </message>
    <message>
        <source>Being handed to {host}</source>
        <translation>正在移交給 {host}</translation>
    </message>
    <message>
        <source>Waits on {host}</source>
        <translation>在 {host} 上等待</translation>
    </message>
    <message>
        <source>Waits on this computer</source>
        <translation>在這部電腦上等待</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Add to camera roll</source>
        <translation>加入相簿</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Memory card with photos: {name}</source>
        <translation>記憶卡裡有照片：{name}</translation>
    </message>
</context>
<context>
    <name>CardMonitor</name>
    <message>
        <source>Added {name} to the camera roll. Files on it are never changed.</source>
        <translation>已將 {name} 加入相簿。其中的檔案絕不會被變更。</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>used {period}</source>
        <translation>已使用 {period}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CategoriesPresenter</name>
    <message>
        <source>Category “{name}” deleted</source>
        <translation>已刪除分類「{name}」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>新增分類</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>編輯分類</translation>
    </message>
    <message>
        <source>The newest posts with any of its tags are shown together.</source>
        <translation>含有其中任一標籤的最新貼文會一起顯示。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Tags that you follow or used lately:</source>
        <translation>你追蹤或最近用過的標籤：</translation>
    </message>
    <message>
        <source>A category has at most {number} tags.</source>
        <translation>一個分類最多可有 {number} 個標籤。</translation>
    </message>
    <message>
        <source>Add the tag {tag}</source>
        <translation>加入標籤 {tag}</translation>
    </message>
</context>
<context>
    <name>CellFinder</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>已在 %n 個儲存格中取代</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>Photos without a description</source>
        <translation>沒有描述的照片</translation>
    </message>
    <message>
        <source>Posts that name a place</source>
        <translation>寫明地點的貼文</translation>
    </message>
    <message>
        <source>Products named without saying who paid</source>
        <translation>提到商品但未說明由誰付款</translation>
    </message>
    <message>
        <source>Affiliate links without saying so</source>
        <translation>未說明的聯盟行銷連結</translation>
    </message>
    <message>
        <source>Reviews of bought things with affiliate links</source>
        <translation>自購評價帶有聯盟行銷連結</translation>
    </message>
    <message>
        <source>Links to shops</source>
        <translation>商店連結</translation>
    </message>
    <message>
        <source>Files that were posted before</source>
        <translation>先前發布過的檔案</translation>
    </message>
    <message>
        <source>Photos that look like posted ones</source>
        <translation>與已發布照片相似的照片</translation>
    </message>
    <message>
        <source>Files that wait in the outbox</source>
        <translation>在寄件匣中等待的檔案</translation>
    </message>
    <message>
        <source>Many hashtags</source>
        <translation>主題標籤過多</translation>
    </message>
    <message>
        <source>Links that are not secure</source>
        <translation>不安全的連結</translation>
    </message>
    <message>
        <source>Animations that stop moving</source>
        <translation>發布後不會動的動畫</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>損壞的照片</translation>
    </message>
    <message>
        <source>Files with several pages</source>
        <translation>含多頁的檔案</translation>
    </message>
    <message>
        <source>Very tall photos</source>
        <translation>特別高的照片</translation>
    </message>
    <message>
        <source>Very wide photos</source>
        <translation>特別寬的照片</translation>
    </message>
    <message>
        <source>Photos that become too small to read</source>
        <translation>變得太小、看不清的照片</translation>
    </message>
    <message>
        <source>Long videos</source>
        <translation>長影片</translation>
    </message>
    <message>
        <source>Reply controls that the server lacks</source>
        <translation>伺服器沒有的回覆控制</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Check before publishing</source>
        <translation>發布前檢查</translation>
    </message>
    <message>
        <source>Prevents publishing</source>
        <translation>阻止發布</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What the server would refuse, and what a review needs, always prevents publishing.</source>
        <translation>伺服器會拒絕的內容，以及評價必需的內容，一律會阻止發布。</translation>
    </message>
    <message>
        <source>Limits of the server</source>
        <translation>伺服器的限制</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check of this computer</source>
        <translation>檢查這部電腦</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>有 %n 項需要留意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>無法完成檢查。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>檢查詳情</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n 項需修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n 項值得留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked as you write.</source>
        <translation>輸入時檢查。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>沒有發現問題。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0} (Del)</source>
        <translation>移除 {0} (Del)</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Where do you want to keep your photos?</source>
        <translation>你想把照片放在哪裡？</translation>
    </message>
    <message>
        <source>You can change this later, and use more than one.</source>
        <translation>之後可以變更，也可以使用多個。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>放在這部電腦上</translation>
    </message>
    <message>
        <source>For you and your family. No account, no company.</source>
        <translation>供你和家人使用。不用帳號，不經任何公司。</translation>
    </message>
    <message>
        <source>On a server I know</source>
        <translation>放在我知道的伺服器上</translation>
    </message>
    <message>
        <source>Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser.</source>
        <translation>Pixelfed、Mastodon、GoToSocial 等。用瀏覽器登入。</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>我收到了邀請</translation>
    </message>
    <message>
        <source>To the home server of family or friends, by an invitation or from the network.</source>
        <translation>透過邀請或網路，加入家人或朋友的家庭伺服器。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>試用示範</translation>
    </message>
    <message>
        <source>with sample people and photos</source>
        <translation>有範例人物和照片</translation>
    </message>
    <message>
        <source>Locations and serial numbers are removed</source>
        <translation>位置和序號會被移除</translation>
    </message>
    <message>
        <source>Your files are never changed</source>
        <translation>你的檔案絕不會被變更</translation>
    </message>
    <message>
        <source>The demo opens in a new window</source>
        <translation>示範會在新視窗中開啟</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the demo. Try: kesong --demo</source>
        <translation>無法啟動示範。請試試：kesong --demo</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Kesong?</source>
        <translation>要關閉 Kesong 嗎？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still to be sent. Sending goes on when you open Kesong again.</source>
        <translation>
            <numerusform>還有 %n 則貼文待送出。再次開啟 Kesong 後會繼續傳送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.</source>
        <translation>
            <numerusform>%n 則排程貼文：只有 Kesong 開啟時才會發布。若屆時已關閉，下次開啟時會詢問你。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <source>Save to…</source>
        <translation>收藏到…</translation>
    </message>
    <message>
        <source>Collections are kept on this computer.</source>
        <translation>收藏集儲存在這部電腦上。</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新收藏集的名稱</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
</context>
<context>
    <name>CollectedPostModel</name>
    <message>
        <source>Your note: {note}</source>
        <translation>你的備註：{note}</translation>
    </message>
</context>
<context>
    <name>CollectionListModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>新增收藏集</translation>
    </message>
    <message>
        <source>Collection options</source>
        <translation>收藏集選項</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重新命名收藏集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Choose “Save to…” in the menu of a post.</source>
        <translation>在貼文的選單中選擇「收藏到…」。</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Choose cover…</source>
        <translation>選擇封面…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>刪除收藏集</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>編輯備註…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>新增備註…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>從收藏集中移除</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>No collections yet</source>
        <translation>還沒有收藏集</translation>
    </message>
    <message>
        <source>Gather posts under a name of your own. Collections stay on this computer and work offline.</source>
        <translation>把貼文收進你自己命名的收藏集。收藏集儲存在這部電腦上，離線也能使用。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新增收藏集</translation>
    </message>
    <message>
        <source>Collections as tiles</source>
        <translation>收藏集（方塊）</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>Collection “{name}” deleted</source>
        <translation>已刪除收藏集「{name}」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Removed from “{name}”</source>
        <translation>已從「{name}」中移除</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Search for “{words}”</source>
        <translation>搜尋「{words}」</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此頁面</translation>
    </message>
    <message>
        <source>Kesong</source>
        <translation>Kesong</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的個人檔案</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>未命名的草稿</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Switch to {account}</source>
        <translation>切換到 {account}</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳號…</translation>
    </message>
    <message>
        <source>Sign out: {account}</source>
        <translation>登出：{account}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>佈景主題跟隨系統</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色佈景主題</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色佈景主題</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>語言：{name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>過濾規則</translation>
    </message>
    <message>
        <source>Photos and storage</source>
        <translation>照片與儲存空間</translation>
    </message>
    <message>
        <source>Author and copyright</source>
        <translation>作者與版權</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>家庭伺服器</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Type a command, a person, a tag or a draft</source>
        <translation>輸入指令、人名、標籤或草稿</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>僅自購</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>你追蹤的人</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Latest price</source>
        <translation>最新價格</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低價格</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺點</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 則評價</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} stars · {reviews}</source>
        <translation>{mean} 星 · {reviews}</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>輸入時自動儲存</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>檢查並發布</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>檢查並發布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add photos or videos</source>
        <translation>新增照片或影片</translation>
    </message>
    <message>
        <source>Drop or paste them here, or choose files. A post can also be text only.</source>
        <translation>拖放或貼到這裡，或選擇檔案。貼文也可以只有文字。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Open camera roll</source>
        <translation>開啟相簿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>想寫些什麼？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Make this a review</source>
        <translation>改為評價</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>內容警告（選填）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>{count} photos: this server takes {limit} in one post.</source>
        <translation>{count} 張照片：此伺服器每則貼文最多 {limit} 張。</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Choose a cover</source>
        <translation>選擇封面</translation>
    </message>
    <message>
        <source>There are no pictures in it yet.</source>
        <translation>這裡還沒有圖片。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>沒有描述的圖片</translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Drag the frame on the picture, or move it with the arrow keys. The original file is never changed.</source>
        <translation>拖曳圖片上的裁切框，或用方向鍵移動。原始檔案絕不會被變更。</translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation>重設裁切</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Cropped pictures</source>
        <translation>裁切後的圖片</translation>
    </message>
</context>
<context>
    <name>DateRangeSheet</name>
    <message>
        <source>Date range</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>DateScrubber</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Arrow keys move by a month, Page keys by a year</source>
        <translation>方向鍵以月移動，Page Up/Down 鍵以年移動</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>要刪除此貼文嗎？</translation>
    </message>
    <message>
        <source>It is removed for everyone, with its likes and boosts.</source>
        <translation>所有人都將看不到它，讚和轉發也會一併移除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>DemoLoadingPane</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>正在準備示範…</translation>
    </message>
    <message>
        <source>People, posts and photos are made up. Nothing here is kept after you close the window.</source>
        <translation>人物、貼文和照片均為虛構。關閉視窗後，這裡的內容都不會保留。</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>撰寫描述</translation>
    </message>
    <message>
        <source>Each changed post is sent as an edit. Readers can see that it was edited.</source>
        <translation>每則變更的貼文都會以編輯送出。讀者看得出它被編輯過。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{post} · @{account}</source>
        <translation>{post} · @{account}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Your descriptions are not saved. Close again to discard them.</source>
        <translation>描述尚未儲存。再次關閉即捨棄。</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
</context>
<context>
    <name>DescriptionSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>撰寫描述</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close</source>
        <translation>Enter：下一張照片 · Shift+Enter：換行 · Ctrl+↑：返回 · Esc：關閉</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Describe photo {number} ({place} of {count})</source>
        <translation>描述照片 {number}（第 {place} 張，共 {count} 張）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一張照片</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 則新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published yet</source>
        <translation>你的貼文尚未發布</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Loading devices…</source>
        <translation>正在載入裝置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A device that is signed out can sign in again with the password, or by an invitation.</source>
        <translation>已登出的裝置可以用密碼或邀請重新登入。</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>沒有已登入的裝置。</translation>
    </message>
    <message>
        <source>{app} on {name}</source>
        <translation>{name} 上的 {app}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>這部裝置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Since {since}, not used yet</source>
        <translation>{since} 起，尚未使用</translation>
    </message>
    <message>
        <source>Since {since}, last used {used}</source>
        <translation>{since} 起，上次使用：{used}</translation>
    </message>
</context>
<context>
    <name>DiagnosisReportSheet</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>DiagnosisSection</name>
    <message>
        <source>Troubleshooting</source>
        <translation>疑難排解</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>檢查…</translation>
    </message>
    <message>
        <source>Disk, databases, formats, network, clock and accounts, with advice. A report can be saved.</source>
        <translation>磁碟、資料庫、格式、網路、時鐘和帳號，並提供建議。可以儲存報告。</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>檢查這部電腦</translation>
    </message>
    <message>
        <source>This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time.</source>
        <translation>這部電腦沒有鑰匙圈。你可以安裝一個、將登入資訊存在只有你能讀取的檔案中，或每次重新登入。</translation>
    </message>
    <message>
        <source>Sign-ins are in a file in the data folder. Programs that you run can read it.</source>
        <translation>登入資訊存在設定檔資料夾的檔案中。你執行的程式可以讀取它。</translation>
    </message>
    <message>
        <source>Keep sign-ins in a file</source>
        <translation>將登入資訊存在檔案中</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>顯示…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>It is on this computer only. It holds no texts, names or locations.</source>
        <translation>只存在這部電腦上。其中沒有文字、名稱或位置。</translation>
    </message>
    <message>
        <source>Crash report, {when}</source>
        <translation>當機報告，{when}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>當機報告</translation>
    </message>
</context>
<context>
    <name>DiscoverPane</name>
    <message>
        <source>Discover</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放影片</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>此伺服器</translation>
    </message>
    <message>
        <source>Wider world</source>
        <translation>所有伺服器</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>熱門</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>No posts match</source>
        <translation>沒有符合的貼文</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>這裡已載入的貼文都不符合篩選條件。</translation>
    </message>
    <message>
        <source>No posts in this category yet</source>
        <translation>此分類還沒有貼文</translation>
    </message>
    <message>
        <source>New posts with one of its tags appear here.</source>
        <translation>含有其中標籤的新貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>此標籤還沒有貼文</translation>
    </message>
    <message>
        <source>New posts with it appear here.</source>
        <translation>含有它的新貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <source>Public posts appear here.</source>
        <translation>公開貼文會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>DiscoverPresenter</name>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>已向 {name} 送出追蹤請求</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>你已追蹤 {name}</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open outbox</source>
        <translation>開啟寄件匣</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>你的貼文</translation>
    </message>
    <message>
        <source>{post} is scheduled for {time}.</source>
        <translation>{post}排定於 {time} 發布。</translation>
    </message>
    <message>
        <source>{post} will be sent when the home server is on.</source>
        <translation>{post}會在家庭伺服器開啟後送出。</translation>
    </message>
    <message>
        <source>{post} will be sent when {host} answers.</source>
        <translation>{post}會在 {host} 有回應後送出。</translation>
    </message>
    <message>
        <source>{post} is in the outbox.</source>
        <translation>{post}已在寄件匣中。</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>草稿已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>“{title}” is in your drafts.</source>
        <translation>「{title}」已在草稿中。</translation>
    </message>
    <message>
        <source>The post is in your drafts.</source>
        <translation>貼文已在草稿中。</translation>
    </message>
    <message>
        <source>Sign in first. The post is in your drafts.</source>
        <translation>請先登入。貼文已在草稿中。</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Preview of the card</source>
        <translation>卡片預覽</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重新命名 (F2)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>建立複本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>刪除 (Del)</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>未命名的草稿</translation>
    </message>
    <message>
        <source>Rated {stars}, not written · {when}</source>
        <translation>已評 {stars}，未寫 · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n photo(s) · {when}</source>
        <translation>
            <numerusform>評價 · %n 張照片 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review · {when}</source>
        <translation>評價 · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Post · %n photo(s) · {when}</source>
        <translation>
            <numerusform>貼文 · %n 張照片 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Post · {when}</source>
        <translation>貼文 · {when}</translation>
    </message>
</context>
<context>
    <name>DraftTray</name>
    <message>
        <source>Drafts without a time</source>
        <translation>未排程的草稿</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Words, #tag, product</source>
        <translation>關鍵字、#標籤、商品</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>搜尋草稿</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近變更</translation>
    </message>
    <message>
        <source>Last created</source>
        <translation>最近建立</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Rated, not written</source>
        <translation>已評分，未寫</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>沒有草稿</translation>
    </message>
    <message>
        <source>What you start and do not publish is kept here.</source>
        <translation>你開始寫但沒有發布的內容會保存在這裡。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>沒有符合的項目</translation>
    </message>
    <message>
        <source>No draft has all of these words in its text, tags, product or descriptions.</source>
        <translation>沒有草稿在內文、標籤、商品或描述中含有所有這些關鍵字。</translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation>顯示所有草稿</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames</source>
        <translation>Enter 開啟，F2 重新命名</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（複本）</translation>
    </message>
</context>
<context>
    <name>EditHistorySheet</name>
    <message>
        <source>Edit history</source>
        <translation>編輯記錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>EditPostSheet</name>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>變更尚未儲存。再次關閉即捨棄變更。</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>編輯貼文</translation>
    </message>
    <message>
        <source>Readers can see that it was edited.</source>
        <translation>讀者看得出它被編輯過。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>內容警告（選填）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>EditProfileSheet</name>
    <message>
        <source>Accept followers one by one</source>
        <translation>逐一核准追蹤者</translation>
    </message>
    <message>
        <source>Suggest this profile to others</source>
        <translation>向他人推薦此個人檔案</translation>
    </message>
    <message>
        <source>This is an automated account</source>
        <translation>這是自動化帳號</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>變更尚未儲存。再次關閉即捨棄變更。</translation>
    </message>
    <message>
        <source>Label of field {number}</source>
        <translation>欄位 {number} 的標籤</translation>
    </message>
    <message>
        <source>Content of field {number}</source>
        <translation>欄位 {number} 的內容</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>編輯個人檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>選擇大頭貼…</translation>
    </message>
    <message>
        <source>Choose header…</source>
        <translation>選擇封面相片…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>關於你</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Drag the frame. Arrow keys move it, plus and minus change its size.</source>
        <translation>拖曳裁切框。方向鍵移動，加號和減號變更大小。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原圖</translation>
    </message>
</context>
<context>
    <name>EditorInspector</name>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>濾鏡</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Before</source>
        <translation>原圖</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>編輯圖片</translation>
    </message>
    <message>
        <source>Back to the post</source>
        <translation>返回貼文</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Hold to show the original (hold B)</source>
        <translation>按住以顯示原圖（按住 B）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done (Ctrl+Enter)</source>
        <translation>完成 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy edits to…</source>
        <translation>將編輯複製到…</translation>
    </message>
    <message>
        <source>All other pictures</source>
        <translation>其他所有圖片</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>圖片 {number}</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Edit video {number} of {count}</source>
        <translation>編輯影片（第 {number} 項，共 {count} 項）</translation>
    </message>
    <message>
        <source>Edit picture {number} of {count}</source>
        <translation>編輯圖片（第 {number} 項，共 {count} 項）</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>有 %n 個標記現在位於圖片外。按 Ctrl+Z 復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits copied. Undo with Ctrl+Z.</source>
        <translation>已複製編輯。按 Ctrl+Z 復原。</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts match</source>
        <translation>沒有符合的貼文</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>這裡已載入的貼文都不符合篩選條件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>No posts from this list yet</source>
        <translation>此列表還沒有貼文</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>此標籤還沒有貼文</translation>
    </message>
    <message>
        <source>New posts appear here.</source>
        <translation>新貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>編輯列表</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>還沒有貼文</translation>
    </message>
    <message>
        <source>Follow a few people, or share your first photo.</source>
        <translation>追蹤幾個人，或分享你的第一張照片。</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>追蹤他人</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Show report</source>
        <translation>顯示報告</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Newest first</source>
        <translation>最新優先</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Back to the feed</source>
        <translation>返回首頁</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放影片</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n 則新貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Upload of file {number}</source>
        <translation>上傳檔案 {number}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>已在伺服器上</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>已過濾：{title}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>未發布過</translation>
    </message>
    <message>
        <source>With location</source>
        <translation>有位置</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>有星級</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <translation>隱藏已排除</translation>
    </message>
    <message>
        <source>Stack similar photos</source>
        <translation>堆疊相似照片</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>螢幕截圖</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已發布過</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>無位置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>按日分組</translation>
    </message>
    <message>
        <source>Group by moment</source>
        <translation>按時刻分組</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>自訂範圍…</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Filters</source>
        <translation>過濾規則</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>新增過濾規則…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Loading filters…</source>
        <translation>正在載入過濾規則…</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>沒有過濾規則</translation>
    </message>
    <message>
        <source>Posts with words that you choose are hidden, or shown behind a warning.</source>
        <translation>含有你所選字詞的貼文會被隱藏，或先顯示警告。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete filter: {title}</source>
        <translation>刪除過濾規則：{title}</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Blurs pictures</source>
        <translation>模糊圖片</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time} 為止</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Whole words only</source>
        <translation>僅符合完整字詞</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>模糊圖片</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小時後</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 天後</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1 週後</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天後</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>新增過濾規則</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>字詞或片語</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>套用於</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Home timeline and lists</source>
        <translation>首頁時間軸和列表</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Public timelines</source>
        <translation>公開時間軸</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>個人檔案</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 個儲存格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingController</name>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>已修正 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>{finding} (and %n more)</source>
        <translation>
            <numerusform>{finding}（還有 %n 項）</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all…</source>
        <translation>全部撰寫…</translation>
    </message>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>描述這張照片。按 Enter 到下一張</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>照片 {number} 的描述</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>描述這張照片。按 Enter 到下一張</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>照片 {number} 的描述</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Findings about the selected posts</source>
        <translation>所選貼文的檢查結果</translation>
    </message>
</context>
<context>
    <name>FirstComment</name>
    <message>
        <source>Posted as your own reply, once the post is published</source>
        <translation>貼文發布後，以你自己的回覆發布</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首則留言</translation>
    </message>
    <message>
        <source>First comment…</source>
        <translation>首則留言…</translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>You are signed in</source>
        <translation>你已登入</translation>
    </message>
    <message>
        <source>Everything here can be changed later in the preferences.</source>
        <translation>這裡的一切之後都可以在偏好設定中變更。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>你的照片在哪裡？</translation>
    </message>
    <message>
        <source>Kesong looks into these folders and shows what is there. It changes and uploads nothing.</source>
        <translation>Kesong 會查看這些資料夾，並顯示其中的內容。不會變更或上傳任何檔案。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些內容會離開這部電腦</translation>
    </message>
    <message>
        <source>Only what you publish, to your own server, after a check that shows it</source>
        <translation>只有你發布的內容會傳到你自己的伺服器，傳送前會先在檢查中讓你看過</translation>
    </message>
    <message>
        <source>Never where a photo was taken, or your camera&apos;s serial number</source>
        <translation>絕不包含照片的拍攝地點或相機的序號</translation>
    </message>
    <message>
        <source>Never your original files: they are copied, and not changed</source>
        <translation>絕不包含你的原始檔案：只會複製，不會變更</translation>
    </message>
    <message>
        <source>Never what you do here: nothing is measured, and nobody is told</source>
        <translation>絕不包含你在這裡的操作：不做任何統計，也不告訴任何人</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>選擇照片資料夾</translation>
    </message>
</context>
<context>
    <name>FocalPoint</name>
    <message>
        <source>Focal point</source>
        <translation>焦點</translation>
    </message>
    <message>
        <source>Focal point: what a crop keeps in view</source>
        <translation>焦點：裁切時保留在畫面內的部分</translation>
    </message>
    <message>
        <source>{x} % to the right, {y} % up from the middle</source>
        <translation>從中心向右 {x}%，向上 {y}%</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>在中心</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Remove this folder from the camera roll?</source>
        <translation>要將此資料夾從相簿中移除嗎？</translation>
    </message>
    <message>
        <source>{folder}

Its photos are no longer listed. No file is deleted, and your ratings are kept.</source>
        <translation>{folder}

其中的照片不再列出。不會刪除任何檔案，你的評等會保留。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除資料夾</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FurtherAccounts</name>
    <message>
        <source>Also post to…</source>
        <translation>同時發布到…</translation>
    </message>
    <message>
        <source>{account} · adapted</source>
        <translation>{account} · 已調整</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>Load missing posts</source>
        <translation>載入缺少的貼文</translation>
    </message>
</context>
<context>
    <name>HeaderPart</name>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>{name} boosted</source>
        <translation>{name} 轉發了</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>編輯於 {time}</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>更多 (M)</translation>
    </message>
    <message>
        <source>{time} · edited</source>
        <translation>{time} · 已編輯</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>{stars} stars: {count}</source>
        <translation>{stars} 星：{count}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>轉發</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Your posts</source>
        <translation>你的貼文</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>On this computer</source>
        <translation>放在這部電腦上</translation>
    </message>
    <message>
        <source>Kesong runs a small server on this computer, which nobody else can reach. Choose your user name.</source>
        <translation>Kesong 會在這部電腦上執行一個別人無法連線的小型伺服器。請選擇你的使用者名稱。</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>使用者名稱：字母 a–z、數字和底線</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>開始使用</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>Home server</source>
        <translation>家庭伺服器</translation>
    </message>
    <message>
        <source>Run while Kesong is open</source>
        <translation>Kesong 開啟時執行</translation>
    </message>
    <message>
        <source>A small server for you and your family. Only this computer reaches it unless you share it.</source>
        <translation>供你和家人使用的小型伺服器。除非分享，只有這部電腦能連線。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Share on the home network</source>
        <translation>在家用網路中分享</translation>
    </message>
    <message>
        <source>Computers on your network reach it too, encrypted. People join by an invitation.</source>
        <translation>你網路中的電腦也能連線，連線已加密。其他人透過邀請加入。</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>邀請他人…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Each works once, for one person and 15 minutes.</source>
        <translation>每個邀請供一人使用一次，15 分鐘內有效。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未執行</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos}和{videos}</translation>
    </message>
    <message>
        <source>Listed in the archive, but in none of its parts.</source>
        <translation>封存檔中有記載，但所有分卷裡都沒有。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在讀取 {name}…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>匯入中…</translation>
    </message>
    <message>
        <source>{done} of {total} ({size})</source>
        <translation>{done}/{total} ({size})</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>選擇另一個封存檔…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Import an Instagram export (request the JSON format) or a Google Takeout. Choose the ZIP file, all its parts together, or the folder that it was unpacked to.</source>
        <translation>匯入 Instagram 匯出檔（請選擇 JSON 格式）或 Google Takeout。選擇 ZIP 檔（同時選取所有分卷），或其解壓縮後的資料夾。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose ZIP files…</source>
        <translation>選擇 ZIP 檔…</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>匯入封存檔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>選擇封存檔</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>封存檔 (*.zip)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation>
            <numerusform>匯入 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it was imported before.</source>
        <translation>其中的內容先前都已匯入。</translation>
    </message>
    <message>
        <source>With date: {dates}. With caption: {captions}. With location: {places}.</source>
        <translation>有日期：{dates}。有說明：{captions}。有位置：{places}。</translation>
    </message>
    <message>
        <source>{size} will be copied to {folder}</source>
        <translation>將複製 {size} 到 {folder}</translation>
    </message>
    <message>
        <source>Unpacked files stay where they are and are added to the camera roll.</source>
        <translation>解壓縮後的檔案留在原處，並加入相簿。</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>未匯入的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: show why</source>
        <translation>
            <numerusform>%Ln 個檔案未匯入：顯示原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>匯入完成</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>匯入已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s) imported.</source>
        <translation>
            <numerusform>已匯入 %Ln 張照片和影片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again to continue.</source>
        <translation>再次匯入即可繼續。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 部影片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部標為已讀</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>正在載入通知…</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>沒有這一類的通知。</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>沒有通知</translation>
    </message>
    <message>
        <source>Likes, boosts, mentions and new followers appear here.</source>
        <translation>讚、轉發、提及和新追蹤者會出現在這裡。</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>還沒有通知</translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新優先</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Part of the inbox</source>
        <translation>收件匣分類</translation>
    </message>
    <message>
        <source>Messages ({count})</source>
        <translation>私訊 ({count})</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>{name} follows you now</source>
        <translation>{name} 現在追蹤你了</translation>
    </message>
    <message>
        <source>Request of {name} declined</source>
        <translation>已拒絕 {name} 的請求</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Thumbnails paused: {done} of {total}</source>
        <translation>縮圖製作已暫停：{done}/{total}</translation>
    </message>
    <message>
        <source>Making thumbnails: {done} of {total}</source>
        <translation>正在製作縮圖：{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln minute(s) left</source>
        <translation>
            <numerusform>正在製作縮圖：{done}/{total}，約剩 %Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln second(s) left</source>
        <translation>
            <numerusform>正在製作縮圖：{done}/{total}，約剩 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>複製位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{width} × {height} ({megapixels} megapixels)</source>
        <translation>{width} × {height}（{megapixels} 百萬像素）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Damaged at the end: part of the picture is missing</source>
        <translation>結尾損壞：圖片缺了一部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>鏡頭</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>曝光時間</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>光圈</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>色彩描述檔</translation>
    </message>
    <message>
        <source>{own} mm ({film} mm equivalent)</source>
        <translation>{own} mm（等效 {film} mm）</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>{count} fps</source>
        <translation>{count} fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>影格率</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>{time} (from the file)</source>
        <translation>{time}（來自檔案）</translation>
    </message>
    <message>
        <source>{time} (from the file name)</source>
        <translation>{time}（來自檔名）</translation>
    </message>
    <message>
        <source>{time} (when the file was changed)</source>
        <translation>{time}（檔案變更時間）</translation>
    </message>
</context>
<context>
    <name>InputSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>I was invited</source>
        <translation>我收到了邀請</translation>
    </message>
    <message>
        <source>Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you.</source>
        <translation>你的網路中有人與你分享家庭伺服器。請選擇它，或貼上對方傳給你的邀請。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>使用者名稱：字母 a–z、數字和底線</translation>
    </message>
    <message>
        <source>Password for other apps (optional)</source>
        <translation>供其他應用程式使用的密碼（選填）</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it.</source>
        <translation>供一人在同一網路中使用，15 分鐘內有效。對方在 Kesong 中選擇「我收到了邀請」並貼上。</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀請的 QR code</translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation>邀請文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose.</source>
        <translation>在你選擇之前不會送出任何內容。</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>開啟伺服器</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>伺服器的回覆</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>開啟貼文</translation>
    </message>
</context>
<context>
    <name>JobHistoryView</name>
    <message>
        <source>History</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 項</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}：{title}</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>等待網路</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存為草稿</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Cancel post</source>
        <translation>取消貼文</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即送出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>已經發布了</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次送出</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>移到最前面</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>改為新貼文</translation>
    </message>
    <message>
        <source>The server publishes it on {date}, even while Kesong is closed.</source>
        <translation>伺服器會在 {date} 發布，即使 Kesong 已關閉。</translation>
    </message>
    <message>
        <source>It is published on {date}, while Kesong is open.</source>
        <translation>會在 {date} 發布，屆時 Kesong 必須開啟。</translation>
    </message>
    <message>
        <source>First comment: {text}</source>
        <translation>首則留言：{text}</translation>
    </message>
    <message>
        <source>It was scheduled for {date}, but Kesong was closed. Publish it now, with today&apos;s date?</source>
        <translation>原定 {date} 發布，但當時 Kesong 已關閉。要現在以今天的日期發布嗎？</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Kesong checks whether it was published before sending it again.</source>
        <translation>沒有收到伺服器的回覆。Kesong 會先檢查是否已發布，再決定是否重新送出。</translation>
    </message>
    <message>
        <source>The connection broke after this was sent, so it is unknown whether it was published. Your latest posts could not be read. If it was published, sending again would show it twice.</source>
        <translation>送出後連線中斷，無法得知是否已發布。無法讀取你的最新貼文。如果其實已發布，再次送出會重複顯示。</translation>
    </message>
    <message>
        <source>The server left out some of the pictures.</source>
        <translation>伺服器漏掉了部分圖片。</translation>
    </message>
    <message>
        <source>The server put the pictures in another order.</source>
        <translation>伺服器改變了圖片的順序。</translation>
    </message>
    <message>
        <source>The server has other descriptions than those sent.</source>
        <translation>伺服器上的描述與送出的不同。</translation>
    </message>
    <message>
        <source>The server shows it to other people than you chose.</source>
        <translation>伺服器上能看到的人與你選擇的不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size}</source>
        <translation>
            <numerusform>%n 張照片，{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time(s) and did not find it. If it was published, sending again would show it twice.</source>
        <translation>
            <numerusform>送出後連線中斷，無法得知是否已發布。Kesong 已檢查你的最新貼文 %n 次，沒有找到。如果其實已發布，再次送出會重複顯示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Feed</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新評價</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次發文</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>發布行事曆</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>在新視窗中開啟</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短影片</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>上一頁、下一頁</translation>
    </message>
    <message>
        <source>First account; Alt+2 the second, and so on</source>
        <translation>第一個帳號；Alt+2 為第二個，依此類推</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Go back or close</source>
        <translation>返回或關閉</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>Check the post; in the check, publish it</source>
        <translation>檢查貼文；在檢查中則發布</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>撰寫貼文</translation>
    </message>
    <message>
        <source>Next, previous post</source>
        <translation>下一則、上一則貼文</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>保留在這部電腦上</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation>開啟作者的個人檔案</translation>
    </message>
    <message>
        <source>Open the reviewed product</source>
        <translation>開啟所評價的商品</translation>
    </message>
    <message>
        <source>Open the photo or the post</source>
        <translation>開啟照片或貼文</translation>
    </message>
    <message>
        <source>Next photo; play or pause</source>
        <translation>下一張照片；播放或暫停</translation>
    </message>
    <message>
        <source>Previous, next photo</source>
        <translation>上一張、下一張照片</translation>
    </message>
    <message>
        <source>Show or hide what is hidden</source>
        <translation>顯示或隱藏被遮蓋的內容</translation>
    </message>
    <message>
        <source>Choose answers of a poll</source>
        <translation>選擇投票選項</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>開啟引用的貼文</translation>
    </message>
    <message>
        <source>Translate, show the original</source>
        <translation>翻譯、顯示原文</translation>
    </message>
    <message>
        <source>Load missing posts</source>
        <translation>載入缺少的貼文</translation>
    </message>
    <message>
        <source>Save to a collection</source>
        <translation>收藏到收藏集</translation>
    </message>
    <message>
        <source>Choose a list or followed tag for the feed</source>
        <translation>選擇首頁顯示的列表或追蹤的標籤</translation>
    </message>
    <message>
        <source>In a collection: move the post</source>
        <translation>在收藏集中：移動貼文</translation>
    </message>
    <message>
        <source>Open the video in the player</source>
        <translation>在播放器中開啟影片</translation>
    </message>
    <message>
        <source>In a collection: note on the post</source>
        <translation>在收藏集中：貼文的備註</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>檢視照片</translation>
    </message>
    <message>
        <source>New post with the selection</source>
        <translation>用所選照片發新貼文</translation>
    </message>
    <message>
        <source>Make many posts of the selection</source>
        <translation>用所選照片批次發文</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation>展開或收合堆疊</translation>
    </message>
    <message>
        <source>Rate from 0 to 5 stars</source>
        <translation>評 0 到 5 星</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Edit the cell; Shift+Enter begins a new line</source>
        <translation>編輯儲存格；Shift+Enter 換行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>Copy, cut, paste cells</source>
        <translation>複製、剪下、貼上儲存格</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>清空儲存格</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>尋找與取代</translation>
    </message>
    <message>
        <source>Merge the selected posts</source>
        <translation>合併所選貼文</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>檢查發現的問題</translation>
    </message>
    <message>
        <source>Fix all in the selected posts</source>
        <translation>修正所選貼文的所有問題</translation>
    </message>
    <message>
        <source>Move the posts up, down</source>
        <translation>上移、下移貼文</translation>
    </message>
    <message>
        <source>Move the photo within its post</source>
        <translation>在貼文內移動照片</translation>
    </message>
    <message>
        <source>Queue all posts that are ready</source>
        <translation>將所有就緒的貼文加入寄件匣</translation>
    </message>
    <message>
        <source>Change the time of the post</source>
        <translation>變更貼文的時間</translation>
    </message>
    <message>
        <source>Move the post by a day</source>
        <translation>將貼文移動一天</translation>
    </message>
    <message>
        <source>Move the post by a week</source>
        <translation>將貼文移動一週</translation>
    </message>
    <message>
        <source>Move the post by half an hour</source>
        <translation>將貼文移動半小時</translation>
    </message>
    <message>
        <source>Make the post a draft again</source>
        <translation>將貼文變回草稿</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>更早、更晚</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>上一個、下一個</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、縮小</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>檢視器</translation>
    </message>
    <message>
        <source>Previous, next video</source>
        <translation>上一部、下一部影片</translation>
    </message>
    <message>
        <source>Five seconds back, forward</source>
        <translation>後退、前進五秒</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>聲音開或關</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Whole text, or its beginning</source>
        <translation>全文，或只看開頭</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>追蹤</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Not specified</source>
        <translation>未指定</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave {host}?</source>
        <translation>要離開 {host} 嗎？</translation>
    </message>
    <message>
        <source>Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone. Save your data first: one ZIP file with your posts, photos and videos.</source>
        <translation>{name} 在那裡的一切都會刪除：貼文、照片、影片、讚和追蹤。此操作無法復原。請先儲存你的資料：一個 ZIP 檔，包含你的貼文、照片和影片。</translation>
    </message>
    <message>
        <source>Save my data…</source>
        <translation>儲存我的資料…</translation>
    </message>
    <message>
        <source>Leave and delete</source>
        <translation>離開並刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>儲存我的資料</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>正在離開…</translation>
    </message>
    <message>
        <source>Your data is saved.</source>
        <translation>你的資料已儲存。</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>揭露標示</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>{label} (post deleted)</source>
        <translation>{label}（貼文已刪除）</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Disclosures</source>
        <translation>利益揭露</translation>
    </message>
    <message>
        <source>Reviews of gifts, paid posts and affiliate links are listed here once they are published.</source>
        <translation>獲贈、收費和聯盟行銷的評價發布後會列在這裡。</translation>
    </message>
    <message>
        <source>A record of what your posts say about gifts, payments and links. It is not legal advice.</source>
        <translation>記錄你的貼文如何說明贈品、報酬和連結。這不是法律意見。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存為 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存為 CSV</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>The disclosures are saved.</source>
        <translation>利益揭露已儲存。</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists with {name}</source>
        <translation>含有 {name} 的列表</translation>
    </message>
    <message>
        <source>Loading lists…</source>
        <translation>正在載入列表…</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>新列表的名稱</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>建立列表</translation>
    </message>
    <message>
        <source>You have no lists yet.</source>
        <translation>你還沒有列表。</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>LookbackPane</name>
    <message>
        <source>Look back</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Back to the planner</source>
        <translation>返回發布行事曆</translation>
    </message>
    <message>
        <source>Write descriptions…</source>
        <translation>撰寫描述…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>再次發布</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>匯出為 CSV…</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>載入更早的貼文</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} · the server did not answer, so this may be outdated</source>
        <translation>{posts} · 伺服器沒有回應，內容可能已過時</translation>
    </message>
    <message numerus="yes">
        <source>%n without descriptions</source>
        <translation>
            <numerusform>%n 則沒有描述</numerusform>
        </translation>
    </message>
    <message>
        <source>Best times: not enough posts yet, {count} so far.</source>
        <translation>最佳時間：貼文太少，無法判斷。目前有 {count} 則。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts: {times}</source>
        <translation>最佳時間（依 {count} 則貼文的讚和回覆）：{times}</translation>
    </message>
    <message>
        <source>{day} {time} ({mean} a post, from {count} posts)</source>
        <translation>{day} {time}（平均每則 {mean}，共 {count} 則）</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>匯出為 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be edited.</source>
        <translation>
            <numerusform>將編輯 %n 則貼文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 則貼文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>濾鏡</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), the same on every server</source>
        <translation>
            <numerusform>%n 種濾鏡，在每個伺服器上都一樣</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
</context>
<context>
    <name>MeanFigure</name>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>%n 則的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} of 5 stars, {count}</source>
        <translation>{mean}/5 星，{count}</translation>
    </message>
</context>
<context>
    <name>MediaPart</name>
    <message>
        <source>Show (X)</source>
        <translation>顯示 (X)</translation>
    </message>
    <message>
        <source>Numbers on the photo (H)</source>
        <translation>照片上的編號 (H)</translation>
    </message>
    <message>
        <source>Open in the player (F)</source>
        <translation>在播放器中開啟 (F)</translation>
    </message>
    <message>
        <source>Description (A)</source>
        <translation>描述 (A)</translation>
    </message>
    <message>
        <source>This picture cannot be loaded</source>
        <translation>無法載入此圖片</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>敏感內容，點按顯示</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Devices…</source>
        <translation>裝置…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>離開…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name} 的裝置</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>Edit list</source>
        <translation>編輯列表</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名稱</translation>
    </message>
    <message>
        <source>Add someone whom you follow</source>
        <translation>加入你追蹤的人</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>正在載入使用者…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>刪除列表…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>此列表中還沒有人。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>加入 {name}</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Write description</source>
        <translation>撰寫描述</translation>
    </message>
    <message>
        <source>Shorten text</source>
        <translation>縮短內文</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>開啟評價</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>移除地點</translation>
    </message>
    <message>
        <source>Split into {parts} photos</source>
        <translation>拆成 {parts} 張照片</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Cut the end</source>
        <translation>剪去結尾</translation>
    </message>
    <message>
        <source>Keep the first {limit}</source>
        <translation>保留前 {limit} 張</translation>
    </message>
    <message>
        <source>Keep the first {limit} hashtags</source>
        <translation>保留前 {limit} 個主題標籤</translation>
    </message>
    <message>
        <source>Show to followers instead</source>
        <translation>改為只給追蹤者看</translation>
    </message>
    <message>
        <source>Remove reply controls</source>
        <translation>移除回覆控制</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>復原編輯</translation>
    </message>
    <message>
        <source>Undo the crop</source>
        <translation>復原裁切</translation>
    </message>
    <message>
        <source>Keep the first {to_s:.0f} seconds</source>
        <translation>保留前 {to_s:.0f} 秒</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>使用 https</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <translation>使用 {currency}</translation>
    </message>
    <message>
        <source>Post without it</source>
        <translation>不發布到此帳號</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>自購</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>獲贈</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>聯盟行銷</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>贊助</translation>
    </message>
</context>
<context>
    <name>MendFields</name>
    <message>
        <source>Choose photos and videos</source>
        <translation>選擇照片和影片</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>選擇一個對話</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>正在載入私訊…</translation>
    </message>
    <message>
        <source>Posts that are only for the people named in them appear here.</source>
        <translation>只有被提及的人能看到的貼文會出現在這裡。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>還沒有私訊</translation>
    </message>
</context>
<context>
    <name>MetadataList</name>
    <message>
        <source>Metadata in the files, and what is shared</source>
        <translation>檔案中的中繼資料，以及會分享的內容</translation>
    </message>
</context>
<context>
    <name>MetadataRow</name>
    <message>
        <source>Video {number}</source>
        <translation>影片 {number}</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>顯示中繼資料</translation>
    </message>
    <message>
        <source>Show metadata: {name}</source>
        <translation>顯示中繼資料：{name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>詳細資訊：{name}</translation>
    </message>
    <message>
        <source>This takes as long as preparing the video for the upload.</source>
        <translation>所需時間與準備上傳此影片相同。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Your file: {file}</source>
        <translation>你的檔案：{file}</translation>
    </message>
    <message>
        <source>Published: {file}</source>
        <translation>發布後：{file}</translation>
    </message>
    <message>
        <source>Not shared: {list}</source>
        <translation>不分享：{list}</translation>
    </message>
    <message>
        <source>Shared: {list}</source>
        <translation>分享：{list}</translation>
    </message>
    <message>
        <source>No metadata is shared.</source>
        <translation>不分享任何中繼資料。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收合</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>每月的讚、回覆和轉發</translation>
    </message>
    <message>
        <source>{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts</source>
        <translation>{month}：{posts} 則貼文，{likes} 個讚，{replies} 則回覆，{boosts} 次轉發</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
</context>
<context>
    <name>MonthFigures</name>
    <message>
        <source>Show as chart</source>
        <translation>以圖表顯示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>轉發</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>每月的讚、回覆和轉發</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>May 2026</source>
        <translation>2026年5月</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>商品連結</translation>
    </message>
    <message>
        <source>Number below the bar code</source>
        <translation>條碼下方的數字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句話總結</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>When you got it</source>
        <translation>取得時間</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收合欄位</translation>
    </message>
    <message>
        <source>More: kind, category, link…</source>
        <translation>更多：類型、分類、連結…</translation>
    </message>
</context>
<context>
    <name>MuteSheet</name>
    <message>
        <source>Mute {name}?</source>
        <translation>要將 {name} 靜音嗎？</translation>
    </message>
    <message>
        <source>You will not see their posts. They are not notified.</source>
        <translation>你不會再看到對方的貼文。對方不會收到通知。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Hide notifications from this person</source>
        <translation>隱藏來自此人的通知</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Until I undo it</source>
        <translation>直到我取消</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 小時</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the draft</source>
        <translation>草稿名稱</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of the collection</source>
        <translation>收藏集名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>On your network</source>
        <translation>在你的網路中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>代碼 {code}</translation>
    </message>
    <message>
        <source>Does “{server}” show the same code? Its owner has to confirm it.</source>
        <translation>「{server}」是否顯示相同的代碼？須由其擁有者確認。</translation>
    </message>
    <message>
        <source>Asking “{server}”…</source>
        <translation>正在詢問「{server}」…</translation>
    </message>
    <message>
        <source>Choose the server. Its owner has the invitation open in their preferences.</source>
        <translation>請選擇伺服器。其擁有者須在偏好設定中開啟邀請。</translation>
    </message>
    <message>
        <source>Looking for home servers…</source>
        <translation>正在尋找家庭伺服器…</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>要求加入</translation>
    </message>
</context>
<context>
    <name>NewListSheet</name>
    <message>
        <source>New list</source>
        <translation>新增列表</translation>
    </message>
    <message>
        <source>A list is a timeline of some of the people whom you follow. Only you see it.</source>
        <translation>列表是你追蹤的部分使用者的時間軸。只有你看得到。</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>建立列表</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Only you see it, on this computer.</source>
        <translation>只有你看得到，儲存在這部電腦上。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoticeSection</name>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>They are shown through the tray, which this desktop does not have.</source>
        <translation>通知透過系統匣顯示，而此桌面沒有系統匣。</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>勿擾開始時間</translation>
    </message>
    <message>
        <source>No notices until</source>
        <translation>勿擾結束時間</translation>
    </message>
    <message>
        <source>No notices between these times.</source>
        <translation>這段時間內不顯示通知。</translation>
    </message>
    <message>
        <source>Quiet hours for notices</source>
        <translation>通知勿擾時段</translation>
    </message>
    <message>
        <source>Closing the window keeps Kesong in the tray: posts are still sent and news arrives.</source>
        <translation>關閉視窗後 Kesong 留在系統匣：繼續送出貼文，接收新消息。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>關閉到系統匣</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>提及和回覆</translation>
    </message>
    <message>
        <source>Never while the window is in front.</source>
        <translation>視窗在最前面時絕不顯示。</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Their text is not shown, nor is what stands behind a content warning.</source>
        <translation>不顯示其內文，也不顯示內容警告之後的內容。</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>新追蹤者</translation>
    </message>
    <message>
        <source>Likes and boosts</source>
        <translation>讚和轉發</translation>
    </message>
    <message>
        <source>Other notifications</source>
        <translation>其他通知</translation>
    </message>
    <message>
        <source>Posts that were not published</source>
        <translation>未能發布的貼文</translation>
    </message>
    <message>
        <source>Posts in the outbox that were refused or need your decision.</source>
        <translation>寄件匣中被拒絕或需要你決定的貼文。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name}: unknown kind of notification</source>
        <translation>{name}：未知類型的通知</translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation>未知類型的通知</translation>
    </message>
    <message>
        <source>{name} liked your post</source>
        <translation>{name} 對你的貼文按讚</translation>
    </message>
    <message>
        <source>{name} boosted your post</source>
        <translation>{name} 轉發了你的貼文</translation>
    </message>
    <message>
        <source>{name} mentioned you</source>
        <translation>{name} 提到了你</translation>
    </message>
    <message>
        <source>{name} sent you a direct message</source>
        <translation>{name} 傳私訊給你</translation>
    </message>
    <message>
        <source>{name} followed you</source>
        <translation>{name} 追蹤了你</translation>
    </message>
    <message>
        <source>{name} wants to follow you</source>
        <translation>{name} 想追蹤你</translation>
    </message>
    <message>
        <source>{name} posted</source>
        <translation>{name} 發布了貼文</translation>
    </message>
    <message>
        <source>A poll by {name} has ended</source>
        <translation>{name} 的投票已結束</translation>
    </message>
    <message>
        <source>{name} edited a post that you boosted or replied to</source>
        <translation>{name} 編輯了你轉發或回覆過的貼文</translation>
    </message>
    <message>
        <source>{name} quoted your post</source>
        <translation>{name} 引用了你的貼文</translation>
    </message>
    <message>
        <source>{name} reacted to your post</source>
        <translation>{name} 對你的貼文表達了心情</translation>
    </message>
    <message>
        <source>{name} moved to another account</source>
        <translation>{name} 已搬移到另一個帳號</translation>
    </message>
    <message>
        <source>{name} wants to like your post</source>
        <translation>{name} 想對你的貼文按讚</translation>
    </message>
    <message>
        <source>{name} wants to reply to your post</source>
        <translation>{name} 想回覆你的貼文</translation>
    </message>
    <message>
        <source>{name} wants to boost your post</source>
        <translation>{name} 想轉發你的貼文</translation>
    </message>
    <message>
        <source>{name} signed up on your server</source>
        <translation>{name} 在你的伺服器上註冊了</translation>
    </message>
    <message>
        <source>{name} reported something on your server</source>
        <translation>{name} 在你的伺服器上提出檢舉</translation>
    </message>
    <message>
        <source>Your server blocked accounts that you follow or that follow you</source>
        <translation>你的伺服器封鎖了你追蹤的或追蹤你的帳號</translation>
    </message>
    <message>
        <source>The moderators of your server sent you a warning</source>
        <translation>你的伺服器的管理人員對你發出了警告</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) boosted your post</source>
        <translation>
            <numerusform>{name} 和另外 %n 人轉發了你的貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) followed you</source>
        <translation>
            <numerusform>{name} 和另外 %n 人追蹤了你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) liked your post</source>
        <translation>
            <numerusform>{name} 和另外 %n 人對你的貼文按讚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDelegate</name>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>NotificationListModel</name>
    <message>
        <source>New</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>A accepts, D declines</source>
        <translation>按 A 接受，按 D 拒絕</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>追蹤請求</translation>
    </message>
</context>
<context>
    <name>OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暫停</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>沒有要送出的內容</translation>
    </message>
    <message>
        <source>What you publish waits here until the server has it.</source>
        <translation>你發布的內容會在這裡等待，直到伺服器收到。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部繼續</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要你決定</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>無法完成</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排程</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n 項傳送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 項已暫停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is paused. Nothing is sent until you resume it.</source>
        <translation>寄件匣已暫停。在你恢復之前不會送出任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent for another %n minute(s).</source>
        <translation>
            <numerusform>勿擾時段：%n 分鐘內不會送出任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is metered: posts wait for another one, as you chose.</source>
        <translation>此連線依用量計費：依你的設定，貼文會等待其他連線。</translation>
    </message>
    <message>
        <source>The system does not say whether this connection is metered, so posts are sent.</source>
        <translation>系統沒有說明此連線是否依用量計費，因此會送出貼文。</translation>
    </message>
    <message>
        <source>Dismissed. Your text is kept as a draft.</source>
        <translation>已放棄。你的文字已存為草稿。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺點</translation>
    </message>
    <message numerus="yes">
        <source>reviewed %n time(s)</source>
        <translation>
            <numerusform>被評價 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by people you follow</source>
        <translation>
            <numerusform>你追蹤的人評價 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>圖片 {number}</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars kinder than bought ones here.</source>
        <translation>這裡的獲贈評價比自購評價寬鬆 {stars} 星。</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars stricter than bought ones here.</source>
        <translation>這裡的獲贈評價比自購評價嚴格 {stars} 星。</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>誰評價過它</translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>People and storage of the home server</source>
        <translation>家庭伺服器的使用者和儲存空間</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Storage for each person</source>
        <translation>每人的儲存空間</translation>
    </message>
    <message>
        <source>Above it, photos and videos are refused with a message. Text is always accepted.</source>
        <translation>超過後會拒絕照片和影片，並顯示訊息。文字一律接受。</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 小時</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>檢舉</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place.</source>
        <translation>一個檔案，包含使用者、貼文、照片和影片。其中也有私密內容：請存放在安全的地方。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export, or move to a big server</source>
        <translation>匯出，或搬到大型伺服器</translation>
    </message>
    <message>
        <source>An archive for each person, laid out like Mastodon&apos;s. GoToSocial can copy posts, photos and videos from it. Mastodon takes only lists of people, and Pixelfed neither. Followers, likes of others and passwords do not move.</source>
        <translation>每人一個封存檔，結構與 Mastodon 的相同。GoToSocial 可從中複製貼文、照片和影片。Mastodon 只接受使用者名單，Pixelfed 兩者都不接受。追蹤者、他人的讚和密碼不會轉移。</translation>
    </message>
    <message>
        <source>Nobody reported anything.</source>
        <translation>沒有任何檢舉。</translation>
    </message>
    <message>
        <source>{requests} requests, {refused} refused, {faults} faults</source>
        <translation>{requests} 個請求，{refused} 個被拒絕，{faults} 個錯誤</translation>
    </message>
    <message>
        <source>{time}: {request} failed with {status}</source>
        <translation>{time}：{request} 失敗，狀態 {status}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}</source>
        <translation>{time}：{reporter} 檢舉了 {reported}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}: “{comment}”</source>
        <translation>{time}：{reporter} 檢舉了 {reported}：「{comment}」</translation>
    </message>
    <message>
        <source>Back up the home server</source>
        <translation>備份家庭伺服器</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>匯出到資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) written.</source>
        <translation>
            <numerusform>已寫入 %n 個封存檔。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>備份完成。</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Compare with</source>
        <translation>與之比較</translation>
    </message>
    <message>
        <source>Choose one to three products. Space marks one.</source>
        <translation>選擇一到三項商品。按空白鍵選取。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Merge with another product</source>
        <translation>與另一項商品合併</translation>
    </message>
    <message>
        <source>The reviews of both are shown together. Nothing is published, and you can split them again.</source>
        <translation>兩者的評價會一起顯示。不會發布任何內容，你也可以再次分開。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Split off a review</source>
        <translation>分出一則評價</translation>
    </message>
    <message>
        <source>Choose the review of another product with the same name.</source>
        <translation>選擇屬於另一項同名商品的評價。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分出</translation>
    </message>
</context>
<context>
    <name>PairingList</name>
    <message>
        <source>Or they choose this server under “I was invited”: then the code on their screen appears here.</source>
        <translation>或者對方在「我收到了邀請」中選擇此伺服器，其螢幕上的代碼就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Let them in only if their screen shows the same code.</source>
        <translation>對方螢幕上顯示相同的代碼時，才讓其加入。</translation>
    </message>
    <message>
        <source>{name} can join now.</source>
        <translation>{name} 現在可以加入了。</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>代碼 {code}</translation>
    </message>
    <message>
        <source>Same code</source>
        <translation>代碼相同</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>代碼不同</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Storage by person</source>
        <translation>每人使用的儲存空間</translation>
    </message>
    <message>
        <source>{name}: {size}</source>
        <translation>{name}：{size}</translation>
    </message>
</context>
<context>
    <name>PeopleListPage</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>正在載入使用者…</translation>
    </message>
    <message>
        <source>Nobody yet, or the list is hidden.</source>
        <translation>還沒有人，或者列表已隱藏。</translation>
    </message>
    <message>
        <source>No people to show</source>
        <translation>沒有可顯示的使用者</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>Suggested people</source>
        <translation>推薦使用者</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>追蹤 {name}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>People on the home server</source>
        <translation>家庭伺服器的使用者</translation>
    </message>
    <message>
        <source>Same as everyone</source>
        <translation>與所有人相同</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>{name} 的上限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Guest, reads only</source>
        <translation>訪客，只能閱讀</translation>
    </message>
    <message>
        <source>Removed, posts stayed</source>
        <translation>已移除，貼文保留</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Devices…</source>
        <translation>裝置…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name} 的裝置</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Cancel request</source>
        <translation>取消請求</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消追蹤</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
</context>
<context>
    <name>PersonListModel</name>
    <message>
        <source>You follow</source>
        <translation>你已追蹤</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>已請求追蹤</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>追蹤了你</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Posted</source>
        <translation>已發布過</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>在寄件匣中</translation>
    </message>
    <message>
        <source>In a draft</source>
        <translation>在草稿中</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是圖片</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空的檔案</translation>
    </message>
    <message>
        <source>Too large to open safely</source>
        <translation>太大，無法安全開啟</translation>
    </message>
    <message>
        <source>Needs too much time to decode</source>
        <translation>解碼耗時太久</translation>
    </message>
    <message>
        <source>Card not connected</source>
        <translation>記憶卡未連接</translation>
    </message>
    <message>
        <source>Needs an extra that is not installed</source>
        <translation>需要尚未安裝的擴充套件</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>沒有讀取權限</translation>
    </message>
    <message>
        <source>Only online</source>
        <translation>僅在雲端</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>不支援此格式</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>Damaged at the end</source>
        <translation>結尾損壞</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>原況</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複本</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n 張相似</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Close stack (F)</source>
        <translation>收合堆疊 (F)</translation>
    </message>
    <message>
        <source>Open stack (F)</source>
        <translation>展開堆疊 (F)</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>no description</source>
        <translation>沒有描述</translation>
    </message>
    <message>
        <source>Photo {number}: {words}</source>
        <translation>照片 {number}：{words}</translation>
    </message>
</context>
<context>
    <name>PhotoListView</name>
    <message>
        <source>Photos of the post</source>
        <translation>貼文的照片</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>批次發文…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新評價</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>拆成多張照片</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Describe the photo for people who cannot see it</source>
        <translation>為視障者描述這張照片</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Split into strips</source>
        <translation>分割成長條</translation>
    </message>
    <message>
        <source>Split post here</source>
        <translation>在此分割貼文</translation>
    </message>
</context>
<context>
    <name>PhotoWork</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>貼文的照片數已達伺服器上限。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>照片不夠長，無法分割成長條。</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>從貼文中移除</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Pictures of the post</source>
        <translation>貼文中的圖片</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>第 {number} 張圖片，共 {count} 張</translation>
    </message>
</context>
<context>
    <name>PictureSplit</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>貼文的照片數已達伺服器上限。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>照片不夠長，無法分割成長條。</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n photo(s).</source>
        <translation>
            <numerusform>已拆成 %n 張照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Photos in order</source>
        <translation>照片順序</translation>
    </message>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>第 {number} 張照片，共 {count} 張。{description}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>在哪裡拍的？</translation>
    </message>
    <message>
        <source>Use photo location</source>
        <translation>使用照片的位置</translation>
    </message>
    <message>
        <source>Off (not shared)</source>
        <translation>關閉（不分享）</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, shown beside the post.</source>
        <translation>看得到貼文的人都看得到地點，顯示在貼文旁。</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, written below the text.</source>
        <translation>看得到貼文的人都看得到地點，寫在內文下方。</translation>
    </message>
    <message>
        <source>This photo has no location.</source>
        <translation>此照片沒有位置。</translation>
    </message>
</context>
<context>
    <name>PlanReporter</name>
    <message>
        <source>Moved to {time}.</source>
        <translation>已移到 {time}。</translation>
    </message>
    <message>
        <source>Scheduled for {time}.</source>
        <translation>已排定於 {time}。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) scheduled.</source>
        <translation>
            <numerusform>已為 %n 則貼文排程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be published yet.</source>
        <translation>
            <numerusform>%n 則草稿還不能發布。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not scheduled.</source>
        <translation>「{name}」沒有排程。</translation>
    </message>
</context>
<context>
    <name>PlanTransfer</name>
    <message>
        <source>Plan saved as {name}</source>
        <translation>計畫表已存為 {name}</translation>
    </message>
    <message>
        <source>All posts of the plan are in the table already.</source>
        <translation>計畫表中的貼文都已在表格中。</translation>
    </message>
    <message>
        <source>The plan has no posts.</source>
        <translation>計畫表中沒有貼文。</translation>
    </message>
</context>
<context>
    <name>PlannerPane</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格狀</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布流</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>發布行事曆</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視方式</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>發布時段…</translation>
    </message>
    <message>
        <source>Look back at your posts</source>
        <translation>回顧你的貼文</translation>
    </message>
    <message>
        <source>Your profile as it will be</source>
        <translation>你的個人檔案將來的樣子</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{days} · the server did not answer, so this may be outdated</source>
        <translation>{days} · 伺服器沒有回應，內容可能已過時</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
</context>
<context>
    <name>PollBox</name>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} · ended {time}</source>
        <translation>{votes} · 已於 {time} 結束</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time} 結束</translation>
    </message>
    <message>
        <source>{answer} (your vote)</source>
        <translation>{answer}（你的選擇）</translation>
    </message>
    <message>
        <source>{percent} %: {answer}</source>
        <translation>{percent}%：{answer}</translation>
    </message>
</context>
<context>
    <name>PollPart</name>
    <message>
        <source>Choose ({number})</source>
        <translation>選擇 ({number})</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>投票 (V)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{votes} · ended {time}</source>
        <translation>{votes} · 已於 {time} 結束</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time} 結束</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Only public posts can be boosted</source>
        <translation>只有公開貼文才能轉發</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已轉發</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>已取消轉發</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>已投票</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>貼文已刪除</translation>
    </message>
    <message>
        <source>The post is kept.</source>
        <translation>貼文已保留。</translation>
    </message>
    <message>
        <source>The post will be deleted when the server can be reached.</source>
        <translation>能連上伺服器時會刪除此貼文。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>貼文已編輯</translation>
    </message>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>已向 {name} 送出追蹤請求</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>你已追蹤 {name}</translation>
    </message>
</context>
<context>
    <name>PostCardView</name>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Show original</source>
        <translation>顯示原文</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>All reviews of {product}</source>
        <translation>{product} 的所有評價</translation>
    </message>
    <message>
        <source>Open the product (D)</source>
        <translation>開啟商品 (D)</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>編輯於 {time}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>收回讚</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消轉發</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>描述：{text}</translation>
    </message>
</context>
<context>
    <name>PostExtras</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{title} ({host})</source>
        <translation>{title}（{host}）</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>引用的貼文正等待其作者核准。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>無法顯示引用的貼文。</translation>
    </message>
</context>
<context>
    <name>PostKeeper</name>
    <message>
        <source>Kept on this computer</source>
        <translation>已保留在這部電腦上</translation>
    </message>
    <message>
        <source>Kept on this computer. You find it in Saved, under Collections.</source>
        <translation>已保留在這部電腦上。可以在「收藏」的「收藏集」中找到。</translation>
    </message>
    <message>
        <source>No longer kept on this computer</source>
        <translation>不再保留在這部電腦上</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>{time}, edited</source>
        <translation>{time}，已編輯</translation>
    </message>
    <message>
        <source>Content warning: {words}</source>
        <translation>內容警告：{words}</translation>
    </message>
    <message>
        <source>Sensitive pictures, not shown</source>
        <translation>敏感圖片，未顯示</translation>
    </message>
    <message>
        <source>Home of {account}</source>
        <translation>{account} 的首頁</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>已按讚</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已轉發</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 則回覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n 次轉發</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>沒有描述的圖片</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>在新視窗中開啟</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>在播放器中開啟</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製內文</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Save to…</source>
        <translation>收藏到…</translation>
    </message>
    <message>
        <source>This post has no link</source>
        <translation>此貼文沒有連結</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已複製連結</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>顯示原文</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>收回讚</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消轉發</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>從這部電腦移除</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>保留在這部電腦上</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>編輯貼文…</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>刪除貼文</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Add photos</source>
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Loading post…</source>
        <translation>正在載入貼文…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>It may also have been hidden by its author.</source>
        <translation>它也可能已被作者隱藏。</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>此貼文已被刪除</translation>
    </message>
</context>
<context>
    <name>PostPlacement</name>
    <message numerus="yes">
        <source>%n post(s) got a posting time.</source>
        <translation>
            <numerusform>已為 %n 則貼文安排發布時段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview for</source>
        <translation>預覽帳號</translation>
    </message>
    <message>
        <source>Feed card</source>
        <translation>動態卡片</translation>
    </message>
    <message>
        <source>Square grid</source>
        <translation>方形格狀</translation>
    </message>
    <message>
        <source>3:4 tile</source>
        <translation>3:4 方塊</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>預覽方式</translation>
    </message>
    <message>
        <source>Everyone can see it</source>
        <translation>所有人都看得到</translation>
    </message>
    <message>
        <source>Everyone can see it; it is not listed</source>
        <translation>所有人都看得到，但不列出</translation>
    </message>
    <message>
        <source>Followers can see it</source>
        <translation>追蹤者看得到</translation>
    </message>
    <message>
        <source>Only people mentioned can see it</source>
        <translation>只有被提及的人看得到</translation>
    </message>
    <message>
        <source>Preview on {server}</source>
        <translation>預覽：{server}</translation>
    </message>
    <message>
        <source>Shown whole; taller than 4:5 is cropped to the middle.</source>
        <translation>完整顯示；比 4:5 更高的圖片會裁切到中央。</translation>
    </message>
    <message>
        <source>Cropped to the middle: this server ignores focal points.</source>
        <translation>裁切到中央：此伺服器會忽略焦點。</translation>
    </message>
    <message>
        <source>Cropped around the focal point of each picture.</source>
        <translation>依每張圖片的焦點裁切。</translation>
    </message>
    <message>
        <source>The server runs {program}.</source>
        <translation>伺服器執行 {program}。</translation>
    </message>
    <message>
        <source>Photos are limited to {size} and {pixels} megapixels.</source>
        <translation>照片上限為 {size} 和 {pixels} 百萬像素。</translation>
    </message>
    <message>
        <source>It may show the pictures in another order.</source>
        <translation>它可能以其他順序顯示圖片。</translation>
    </message>
</context>
<context>
    <name>PostSheets</name>
    <message>
        <source>Delete and redraft this post?</source>
        <translation>要刪除此貼文並重新編輯嗎？</translation>
    </message>
    <message>
        <source>Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost.</source>
        <translation>內文和照片會先存為草稿。貼文的讚、轉發和回覆會遺失。</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>刪除並重新編輯</translation>
    </message>
</context>
<context>
    <name>PostTranslation</name>
    <message>
        <source>Translated from {language}</source>
        <translation>譯自{language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {provider}</source>
        <translation>譯自{language}（{provider}）</translation>
    </message>
</context>
<context>
    <name>PostWarning</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>已過濾：{title}</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>敏感內容</translation>
    </message>
</context>
<context>
    <name>PostsArea</name>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
</context>
<context>
    <name>PreferencesPane</name>
    <message>
        <source>Search preferences</source>
        <translation>搜尋偏好設定</translation>
    </message>
    <message>
        <source>No matching preferences.</source>
        <translation>沒有符合的偏好設定。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
</context>
<context>
    <name>PreflightPane</name>
    <message>
        <source>Check before publishing</source>
        <translation>發布前檢查</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>發布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>排程發布…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>全部修正 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>套用所有不會遺失內容的修正。可以復原。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s) first</source>
        <translation>
            <numerusform>先解決 %n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n photo(s) · {server}</source>
        <translation>
            <numerusform>{title} · %n 張照片 · {server}</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>必須修正</translation>
    </message>
    <message>
        <source>the server would refuse it, or readers be misled</source>
        <translation>否則伺服器會拒絕，或會誤導讀者</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>已自動處理</translation>
    </message>
    <message>
        <source>Your files on disk stay as they are.</source>
        <translation>磁碟上的檔案維持不變。</translation>
    </message>
    <message>
        <source>Write all descriptions…</source>
        <translation>撰寫所有描述…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>已修正 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>可以發布了。</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price over time</source>
        <translation>價格走勢</translation>
    </message>
    <message>
        <source>{prices}, lowest {price}</source>
        <translation>{prices}，最低 {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n 個價格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceChoice</name>
    <message>
        <source>Which price is “{price}”?</source>
        <translation>「{price}」是哪個價格？</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Show as table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>{currency}, as people paid it</source>
        <translation>{currency}，人們實際支付的價格</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以圖表顯示</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>價格走勢</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>購買地點</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message numerus="yes">
        <source>The plan has %n mistake(s)</source>
        <translation>
            <numerusform>計畫表有 %n 處錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct these cells and open it again.</source>
        <translation>沒有從中讀取任何內容。請更正這些儲存格後重新開啟。</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 列：{problem}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>第 {row} 列，{column}：{problem}</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>你追蹤的人</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>願望清單</translation>
    </message>
    <message>
        <source>Add a product from its page. When somebody paid less, you see it here.</source>
        <translation>從商品頁面加入。有人以更低價格買到時，會在這裡顯示。</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>願望清單是空的</translation>
    </message>
    <message>
        <source>Looking for reviews…</source>
        <translation>正在尋找評價…</translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>沒有符合的商品</translation>
    </message>
    <message>
        <source>Change the words, the category or the list above.</source>
        <translation>請變更上面的關鍵字、分類或清單。</translation>
    </message>
    <message>
        <source>Products appear here when you or others review them. Only posts you have seen count.</source>
        <translation>你或他人評價的商品會出現在這裡。只計算你看過的貼文。</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>還沒有商品</translation>
    </message>
    <message numerus="yes">
        <source>%n lower price(s) on your wish list</source>
        <translation>
            <numerusform>願望清單中有 %n 個更低價格</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking through {count} older posts.</source>
        <translation>還在尋找 {count} 則更早的貼文。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分類</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜尋商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest review</source>
        <translation>最新評價</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>評分最高</translation>
    </message>
    <message>
        <source>Most reviews</source>
        <translation>評價最多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>ProductListModel</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 則評價</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: {mean} of 5 stars, {count}</source>
        <translation>{product}：{mean}/5 星，{count}</translation>
    </message>
</context>
<context>
    <name>ProductPagePresenter</name>
    <message>
        <source>Merged with {product}</source>
        <translation>已與 {product} 合併</translation>
    </message>
    <message>
        <source>It is a separate product again</source>
        <translation>已重新成為單獨的商品</translation>
    </message>
    <message>
        <source>Review moved to its own product</source>
        <translation>評價已移到單獨的商品</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>不再建議</translation>
    </message>
    <message>
        <source>Added to the wish list</source>
        <translation>已加入願望清單</translation>
    </message>
    <message>
        <source>Removed from the wish list</source>
        <translation>已從願望清單移除</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評價</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>頁面部分</translation>
    </message>
    <message>
        <source>No reviews match</source>
        <translation>沒有符合的評價</translation>
    </message>
    <message>
        <source>Choose “All” to see every review.</source>
        <translation>選擇「全部」檢視所有評價。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>僅自購</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>我追蹤的人</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>有圖片</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>篩選…</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>評價排序</translation>
    </message>
    <message>
        <source>People I follow first</source>
        <translation>我追蹤的人優先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新優先</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>評分由高到低</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>評分由低到高</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>No reviews of this product</source>
        <translation>沒有此商品的評價</translation>
    </message>
    <message>
        <source>None of the posts you have seen reviews it any more.</source>
        <translation>你看過的貼文中已沒有它的評價。</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Moved to {handle}</source>
        <translation>已搬移到 {handle}</translation>
    </message>
    <message>
        <source>Copy the address of this person</source>
        <translation>複製此人的位址</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note on this person, only for you</source>
        <translation>關於此人的備註，只有你看得到</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私人備註</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>編輯個人檔案</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消請求</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消追蹤</translation>
    </message>
    <message>
        <source>Ask to follow</source>
        <translation>請求追蹤</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>This person does not list them.</source>
        <translation>此人沒有公開名單。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>在新視窗中開啟</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Unfollow {name}?</source>
        <translation>要取消追蹤 {name} 嗎？</translation>
    </message>
    <message>
        <source>To follow again you will have to ask, and wait to be accepted.</source>
        <translation>再次追蹤時需要重新請求，並等待核准。</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消追蹤</translation>
    </message>
    <message>
        <source>Stop notifying of posts</source>
        <translation>不再通知新貼文</translation>
    </message>
    <message>
        <source>Notify of posts</source>
        <translation>有新貼文時通知</translation>
    </message>
    <message>
        <source>Show boosts in feed</source>
        <translation>在首頁顯示轉發</translation>
    </message>
    <message>
        <source>Hide boosts in feed</source>
        <translation>在首頁隱藏轉發</translation>
    </message>
    <message>
        <source>Add to lists…</source>
        <translation>加入列表…</translation>
    </message>
    <message>
        <source>Remove from followers…</source>
        <translation>移除追蹤者…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除靜音</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>靜音…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封鎖</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>封鎖…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>檢舉…</translation>
    </message>
    <message>
        <source>Remove {name} from your followers?</source>
        <translation>要將 {name} 從你的追蹤者中移除嗎？</translation>
    </message>
    <message>
        <source>They are not notified, and can follow you again.</source>
        <translation>對方不會收到通知，並且可以再次追蹤你。</translation>
    </message>
    <message>
        <source>You no longer see each other&apos;s posts, and neither follows the other any more.</source>
        <translation>你們將互相看不到對方的貼文，雙方的追蹤也會解除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>要封鎖 {name} 嗎？</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>封鎖</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Profile</source>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>返回個人檔案</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放影片</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的個人檔案</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>追蹤者</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已複製連結。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已複製位址。</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>已儲存個人檔案。</translation>
    </message>
</context>
<context>
    <name>ProfilePostModel</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 則回覆</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>Your profile as a grid</source>
        <translation>以格狀顯示你的個人檔案</translation>
    </message>
    <message>
        <source>Your profile as a waterfall</source>
        <translation>以瀑布流顯示你的個人檔案</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Joined {date}</source>
        <translation>{date}加入</translation>
    </message>
    <message>
        <source>Verified by the server on {time}</source>
        <translation>伺服器已於 {time} 驗證</translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>你已將此人靜音</translation>
    </message>
    <message>
        <source>You muted this person until {time}</source>
        <translation>你已將此人靜音，直到 {time}</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>追蹤了你</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>已請求追蹤</translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation>請求追蹤你</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>你已封鎖此人</translation>
    </message>
    <message>
        <source>Boosts are hidden</source>
        <translation>轉發已隱藏</translation>
    </message>
    <message>
        <source>You are notified of each post</source>
        <translation>每則新貼文都會通知你</translation>
    </message>
    <message>
        <source>Accepts followers one by one</source>
        <translation>逐一核准追蹤者</translation>
    </message>
    <message>
        <source>Automated account</source>
        <translation>自動化帳號</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Limited by the administrators of the server</source>
        <translation>已被伺服器管理員限制</translation>
    </message>
    <message>
        <source>The administrators of the server suspended this account.</source>
        <translation>伺服器管理員停用了此帳號。</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>帳號已停用</translation>
    </message>
    <message>
        <source>You are blocked</source>
        <translation>你已被封鎖</translation>
    </message>
    <message>
        <source>This person does not show you their posts.</source>
        <translation>此人不讓你看到其貼文。</translation>
    </message>
    <message>
        <source>Unblock to see their posts.</source>
        <translation>解除封鎖後才能看到其貼文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln 位追蹤者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>正在追蹤 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 則貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTop</name>
    <message>
        <source>Grid</source>
        <translation>格狀</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布流</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視方式</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln 則草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln 則排程</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Loading profile…</source>
        <translation>正在載入個人檔案…</translation>
    </message>
    <message>
        <source>Loading posts…</source>
        <translation>正在載入貼文…</translation>
    </message>
    <message>
        <source>Only followers see the posts that are not public.</source>
        <translation>非公開的貼文只有追蹤者看得到。</translation>
    </message>
    <message>
        <source>No posts to see</source>
        <translation>沒有可看的貼文</translation>
    </message>
    <message>
        <source>Posts without photos and videos are in the list.</source>
        <translation>沒有照片和影片的貼文在清單檢視中。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>還沒有照片</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>還沒有貼文</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>顯示回覆</translation>
    </message>
    <message>
        <source>Show boosts</source>
        <translation>顯示轉發</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QuotePart</name>
    <message>
        <source>Open quoted post (Q)</source>
        <translation>開啟引用的貼文 (Q)</translation>
    </message>
    <message>
        <source>The quoted post is hidden by a filter.</source>
        <translation>引用的貼文已被過濾規則隱藏。</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>引用的貼文正等待其作者核准。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>無法顯示引用的貼文。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>新貼文 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的個人檔案</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳號…</translation>
    </message>
    <message>
        <source>Sign out: {0}</source>
        <translation>登出：{0}</translation>
    </message>
</context>
<context>
    <name>RatingController</name>
    <message numerus="yes">
        <source>Rating undone for %n photo(s).</source>
        <translation>
            <numerusform>已復原 %n 張照片的評等。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Turn on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Bought</source>
        <translation>自購</translation>
    </message>
    <message>
        <source>I paid for it</source>
        <translation>我自己付的錢</translation>
    </message>
    <message>
        <source>Ad · gifted</source>
        <translation>廣告 · 獲贈</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>獲贈</translation>
    </message>
    <message>
        <source>Sent to me, free</source>
        <translation>免費送給我的</translation>
    </message>
    <message>
        <source>Ad · affiliate</source>
        <translation>廣告 · 聯盟行銷</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>聯盟行銷</translation>
    </message>
    <message>
        <source>I earn by the link</source>
        <translation>我從連結獲得收入</translation>
    </message>
    <message>
        <source>Ad · sponsored</source>
        <translation>廣告 · 贊助</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>贊助</translation>
    </message>
    <message>
        <source>I was paid</source>
        <translation>我收了報酬</translation>
    </message>
    <message>
        <source>Own product</source>
        <translation>自家產品</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自家的</translation>
    </message>
    <message>
        <source>I make or sell it</source>
        <translation>我製作或販售它</translation>
    </message>
</context>
<context>
    <name>RelationChoice</name>
    <message>
        <source>How did you get it?</source>
        <translation>你是怎麼得到它的？</translation>
    </message>
</context>
<context>
    <name>RelationShares</name>
    <message>
        <source>{count} · {percent} %</source>
        <translation>{count} · {percent}%</translation>
    </message>
    <message>
        <source>{mean} stars</source>
        <translation>{mean} 星</translation>
    </message>
</context>
<context>
    <name>RelationshipPresenter</name>
    <message>
        <source>You unfollowed {name}.</source>
        <translation>你已取消追蹤 {name}。</translation>
    </message>
    <message>
        <source>{name} is muted.</source>
        <translation>已將 {name} 靜音。</translation>
    </message>
    <message>
        <source>{name} is no longer muted.</source>
        <translation>已解除 {name} 的靜音。</translation>
    </message>
    <message>
        <source>{name} is blocked.</source>
        <translation>已封鎖 {name}。</translation>
    </message>
    <message>
        <source>{name} is no longer blocked.</source>
        <translation>已解除封鎖 {name}。</translation>
    </message>
    <message>
        <source>{name} no longer follows you.</source>
        <translation>{name} 不再追蹤你。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>已儲存備註。</translation>
    </message>
    <message>
        <source>Report sent. Thank you.</source>
        <translation>檢舉已送出。謝謝。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>30 Nov, 14:05</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>Kesong {version} is available.</source>
        <translation>Kesong {version} 已推出。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>開啟下載頁面</translation>
    </message>
</context>
<context>
    <name>RemovePersonSheet</name>
    <message>
        <source>Remove {name} from the home server?</source>
        <translation>要將 {name} 從家庭伺服器中移除嗎？</translation>
    </message>
    <message>
        <source>All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone.</source>
        <translation>所有裝置都會登出，此人的一切都會刪除，磁碟上的也不例外。此操作無法復原。</translation>
    </message>
    <message>
        <source>Keep the posts on the server</source>
        <translation>將貼文保留在伺服器上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RepairOffer</name>
    <message>
        <source>Kesong can save what can be read into a new file. The damaged file is kept beside it.</source>
        <translation>Kesong 可以將讀得到的內容救回到新檔案。損壞的檔案會保留在旁邊。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{name}: {count} rows saved; the damaged file is {aside}</source>
        <translation>{name}：已救回 {count} 列；損壞的檔案為 {aside}</translation>
    </message>
    <message>
        <source>Repaired. Start Kesong again.</source>
        <translation>已修復。請重新啟動 Kesong。</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Add photos</source>
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>寫下回覆</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>回覆 {name}</translation>
    </message>
    <message>
        <source>{used} / {limit}</source>
        <translation>{used}/{limit}</translation>
    </message>
    <message>
        <source>Visible to everyone</source>
        <translation>所有人都看得到</translation>
    </message>
    <message>
        <source>Visible to everyone, unlisted</source>
        <translation>所有人都看得到，不列出</translation>
    </message>
    <message>
        <source>Visible to your followers</source>
        <translation>你的追蹤者看得到</translation>
    </message>
    <message>
        <source>Visible to the people named</source>
        <translation>被提及的人看得到</translation>
    </message>
</context>
<context>
    <name>ReplyControls</name>
    <message>
        <source>Who can reply</source>
        <translation>誰可以回覆</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>誰可以引用</translation>
    </message>
    <message>
        <source>Followers and people mentioned</source>
        <translation>追蹤者和被提及的人</translation>
    </message>
    <message>
        <source>People mentioned</source>
        <translation>被提及的人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有人</translation>
    </message>
    <message>
        <source>Everyone who sees it</source>
        <translation>所有看得到的人</translation>
    </message>
</context>
<context>
    <name>ReplyDelegate</name>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>{time}, edited</source>
        <translation>{time}，已編輯</translation>
    </message>
    <message>
        <source>{time}, translated</source>
        <translation>{time}，已翻譯</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reply(s)</source>
        <translation>
            <numerusform>再顯示 %n 則回覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPicture</name>
    <message>
        <source>Describe this photo for people who cannot see it</source>
        <translation>為視障者描述這張照片</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>照片 {number} 的描述</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>移除照片 {number}</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>此伺服器每則貼文最多 {limit} 張圖片。有 %n 張圖片未加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply is in the outbox.</source>
        <translation>你的回覆已在寄件匣中。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>檢舉</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>檢舉 {name}</translation>
    </message>
    <message>
        <source>The report goes to the administrators of {server}.</source>
        <translation>檢舉會送給 {server} 的管理員。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>送出檢舉</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <translation>垃圾訊息或廣告</translation>
    </message>
    <message>
        <source>Breaks the rules of the server</source>
        <translation>違反伺服器規則</translation>
    </message>
    <message>
        <source>Illegal content</source>
        <translation>違法內容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>發生了什麼事（選填）</translation>
    </message>
    <message>
        <source>Posts to include</source>
        <translation>要附上的貼文</translation>
    </message>
    <message>
        <source>Also send it to {server}</source>
        <translation>同時送給 {server}</translation>
    </message>
    <message numerus="yes">
        <source>Post with %n attachment(s)</source>
        <translation>
            <numerusform>含 %n 個附件的貼文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFilterControl</name>
    <message>
        <source>Filter reviews</source>
        <translation>篩選評價</translation>
    </message>
    <message>
        <source>Only some reviews are shown, of the posts that are loaded here.</source>
        <translation>在這裡已載入的貼文中，只顯示部分評價。</translation>
    </message>
    <message>
        <source>Ads are left out, of the posts that are loaded here.</source>
        <translation>在這裡已載入的貼文中，不顯示廣告。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>ReviewFilterSheet</name>
    <message>
        <source>Reviews only</source>
        <translation>僅評價</translation>
    </message>
    <message>
        <source>No ads: only reviews of what was bought</source>
        <translation>無廣告：只看自購商品的評價</translation>
    </message>
    <message>
        <source>Filter reviews</source>
        <translation>篩選評價</translation>
    </message>
    <message>
        <source>How they got it (none chosen: any)</source>
        <translation>取得方式（未選：不限）</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{stars} or more</source>
        <translation>{stars} 以上</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星級</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>最低價</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>最高價</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Filters the posts that are loaded here; more are loaded as needed.</source>
        <translation>篩選這裡已載入的貼文；需要時會載入更多。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>New review</source>
        <translation>新評價</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>輸入時自動儲存</translation>
    </message>
    <message>
        <source>Words on the cover…</source>
        <translation>封面文字…</translation>
    </message>
    <message>
        <source>Set product, price and good points on the first photo</source>
        <translation>將商品、價格和優點寫在第一張照片上</translation>
    </message>
    <message>
        <source>Photos and numbered tags</source>
        <translation>照片和編號標記</translation>
    </message>
    <message>
        <source>Make this a post</source>
        <translation>改為一般貼文</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>檢查並發布</translation>
    </message>
    <message>
        <source>Write later</source>
        <translation>稍後再寫</translation>
    </message>
    <message>
        <source>Keep product and rating as a draft</source>
        <translation>將商品和評分存為草稿</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>檢查並發布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>會</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也許</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不會</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 週</translation>
    </message>
    <message>
        <source>Enter adds a line</source>
        <translation>按 Enter 新增一行</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>你的評價</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>keys 1–5, . for a half</source>
        <translation>按 1–5 評星，按句點加半星</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>利益揭露</translation>
    </message>
    <message>
        <source>What you got from which brand, and how your posts say so</source>
        <translation>你從哪個品牌得到了什麼，以及你的貼文如何說明</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>你是怎麼得到它的？</translation>
    </message>
    <message>
        <source>required, shown first</source>
        <translation>必填，最先顯示</translation>
    </message>
    <message>
        <source>Product, place or service</source>
        <translation>商品、地點或服務</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Would you buy it again?</source>
        <translation>你會再次購買嗎？</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>使用期間</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺點</translation>
    </message>
    <message>
        <source>Kept as a draft, under “Rated, not written”.</source>
        <translation>已存為草稿，見「已評分，未寫」。</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>已存為草稿。</translation>
    </message>
    <message>
        <source>Add a photo first.</source>
        <translation>請先新增照片。</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>標題（選填）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>請先寫出商品名稱</translation>
    </message>
    <message>
        <source>Give a rating first</source>
        <translation>請先評分</translation>
    </message>
    <message>
        <source>Say how you got it first</source>
        <translation>請先說明取得方式</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Open the product (D)</source>
        <translation>開啟商品 (D)</translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>In other apps, as plain text</source>
        <translation>在其他應用程式中，以純文字顯示</translation>
    </message>
    <message>
        <source>Add the product, a rating, and how you got it.</source>
        <translation>請填寫商品、評分和取得方式。</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>used {time}</source>
        <translation>已使用 {time}</translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>Only the archive is imported. Add the other files separately.</source>
        <translation>只會匯入封存檔。請另外新增其他檔案。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the mouse wheel)</source>
        <translation>縮放（Ctrl 加滑鼠滾輪）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the camera roll</source>
        <translation>搜尋相簿</translation>
    </message>
    <message>
        <source>Search name, folder, camera, caption and date; or place:48.2,16.4</source>
        <translation>搜尋名稱、資料夾、相機、說明和日期；或 place:48.2,16.4</translation>
    </message>
    <message>
        <source>Pause making thumbnails</source>
        <translation>暫停製作縮圖</translation>
    </message>
    <message>
        <source>Add your photos</source>
        <translation>加入你的照片</translation>
    </message>
    <message>
        <source>Choose folders to include. Files are only read, never moved or changed.</source>
        <translation>選擇要包含的資料夾。檔案只會被讀取，絕不會被移動或變更。</translation>
    </message>
    <message>
        <source>Use Pictures folder</source>
        <translation>使用「圖片」資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>沒有符合的項目</translation>
    </message>
    <message>
        <source>No photo or video matches the filters above.</source>
        <translation>沒有照片或影片符合上面的篩選條件。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>批次發文…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新評價</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Continue making thumbnails</source>
        <translation>繼續製作縮圖</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>選擇照片資料夾</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>匯入封存檔…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新掃描</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>移除 {folder}</translation>
    </message>
</context>
<context>
    <name>RollPresenter</name>
    <message>
        <source>Scanning…</source>
        <translation>掃描中…</translation>
    </message>
    <message>
        <source>{folder} was removed. Its files are unchanged.</source>
        <translation>已移除 {folder}。其中的檔案沒有變更。</translation>
    </message>
    <message numerus="yes">
        <source>{size} · %n with location</source>
        <translation>
            <numerusform>{size} · %n 張有位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>New post with {count}</source>
        <translation>用所選 {count} 項發新貼文</translation>
    </message>
    <message numerus="yes">
        <source>Scanning: %Ln file(s) so far</source>
        <translation>
            <numerusform>掃描中：已找到 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} belongs to another program. Export the pictures from it to add them.</source>
        <translation>{folder} 屬於另一個程式。請從該程式匯出圖片後再加入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not supported: {endings}</source>
        <translation>
            <numerusform>%Ln 個檔案不受支援：{endings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>%Ln 張照片和影片中的 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>%Ln 張照片和影片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s) hidden</source>
        <translation>
            <numerusform>已隱藏 %Ln 張螢幕截圖</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {hidden}</source>
        <translation>{count} · {hidden}</translation>
    </message>
</context>
<context>
    <name>RollSection</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n 個時刻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n 部影片</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>RollView</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消全選</translation>
    </message>
    <message>
        <source>Select day</source>
        <translation>選取這一天</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Rotate</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻轉</translation>
    </message>
</context>
<context>
    <name>SameProducts</name>
    <message>
        <source>May be the same product</source>
        <translation>可能是同一商品</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>由你合併</translation>
    </message>
    <message>
        <source>No reviews cached</source>
        <translation>沒有快取的評價</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 則評價</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一商品</translation>
    </message>
    <message>
        <source>Merge with {product}</source>
        <translation>與 {product} 合併</translation>
    </message>
    <message>
        <source>Not the same as {product}</source>
        <translation>與 {product} 不是同一商品</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分出</translation>
    </message>
    <message>
        <source>Split off {product}</source>
        <translation>分出 {product}</translation>
    </message>
</context>
<context>
    <name>SamplePostBox</name>
    <message>
        <source>Try it</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>Publish a sample post</source>
        <translation>發布範例貼文</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看貼文</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回貼文</translation>
    </message>
    <message>
        <source>A post with a picture that comes with Kesong. Nobody but you can see it.</source>
        <translation>一則附有 Kesong 內建圖片的貼文。只有你看得到。</translation>
    </message>
    <message>
        <source>Hello! This is a sample post.</source>
        <translation>你好！這是一則範例貼文。</translation>
    </message>
    <message>
        <source>A boat and a jetty on a still lake, hills mirrored in it</source>
        <translation>平靜的湖上有一艘小船和一座棧橋，山丘倒映在湖面</translation>
    </message>
    <message>
        <source>Published. Nobody but you can see it.</source>
        <translation>已發布。只有你看得到。</translation>
    </message>
    <message>
        <source>It is in the outbox…</source>
        <translation>在寄件匣中…</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is left.</source>
        <translation>已收回。沒有留下任何內容。</translation>
    </message>
</context>
<context>
    <name>SavedActions</name>
    <message>
        <source>Like removed</source>
        <translation>已收回讚</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>已取消收藏</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>Saved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>所有收藏集</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放影片</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Save a post, and you find it again here. Nobody else sees what you save.</source>
        <translation>收藏貼文後可以在這裡找到。別人看不到你的收藏。</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>還沒有收藏</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>還沒有按讚</translation>
    </message>
    <message>
        <source>Posts that you like appear here.</source>
        <translation>你按讚的貼文會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule post</source>
        <translation>排程發布貼文</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time.</source>
        <translation>由這部電腦在 Kesong 開啟時發布。若屆時 Kesong 已關閉，下次開啟時會詢問你。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排程發布</translation>
    </message>
</context>
<context>
    <name>SearchDelegate</name>
    <message>
        <source>Remove from recent searches</source>
        <translation>從最近搜尋中移除</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Words, #tag, @name, or an address</source>
        <translation>關鍵字、#標籤、@名稱或位址</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>搜尋使用者、標籤和貼文</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近搜尋</translation>
    </message>
    <message>
        <source>People</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近搜尋</translation>
    </message>
    <message numerus="yes">
        <source>{mean} of 5 stars, %n review(s)</source>
        <translation>
            <numerusform>{mean}/5 星，%n 則評價</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Offline: only what you have seen is searched.</source>
        <translation>離線：只搜尋你看過的內容。</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>正在伺服器上搜尋…</translation>
    </message>
    <message>
        <source>Find people, tags and posts by their words. Paste the address of a post or a profile to open it.</source>
        <translation>用關鍵字尋找使用者、標籤和貼文。貼上貼文或個人檔案的網址即可開啟。</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>搜尋使用者、標籤和貼文</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>No person, tag or post matches “{0}”.</source>
        <translation>沒有使用者、標籤或貼文符合「{0}」。</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>取消全選</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Sending</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>上傳速度</translation>
    </message>
    <message>
        <source>The most that uploads use of the connection.</source>
        <translation>上傳最多使用的網路速度。</translation>
    </message>
    <message>
        <source>Pause on metered connections</source>
        <translation>依用量計費時暫停</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>勿擾開始時間</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>勿擾結束時間</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>Nothing is sent between these times. New posts and notifications still arrive.</source>
        <translation>這段時間內不送出任何內容。仍會接收新貼文和通知。</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{speed} kB/s</source>
        <translation>{speed} kB/s</translation>
    </message>
    <message>
        <source>This system does not say whether a connection is metered, so nothing is paused.</source>
        <translation>此系統沒有說明連線是否依用量計費，因此不會暫停。</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>此連線依用量計費。</translation>
    </message>
    <message>
        <source>Not metered now.</source>
        <translation>目前不依用量計費。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>On a server I know</source>
        <translation>放在我知道的伺服器上</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>以 {name} 的身分重新登入</translation>
    </message>
    <message>
        <source>Server address, or your handle</source>
        <translation>伺服器位址，或你的帳號位址</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>授權頁面</translation>
    </message>
    <message>
        <source>Code from the server</source>
        <translation>伺服器給的代碼</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次開啟頁面</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>用瀏覽器登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用代碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>正在聯絡伺服器…</translation>
    </message>
    <message>
        <source>Registering with the server…</source>
        <translation>正在向伺服器註冊…</translation>
    </message>
    <message>
        <source>Your browser opens. Allow access there, then come back here. Kesong waits for five minutes.</source>
        <translation>瀏覽器會開啟。請在那裡允許存取，然後回到這裡。Kesong 會等待五分鐘。</translation>
    </message>
    <message>
        <source>Open the page in any browser, allow access, and paste the code that it shows.</source>
        <translation>在任何瀏覽器中開啟頁面，允許存取，再貼上顯示的代碼。</translation>
    </message>
    <message>
        <source>{server} runs {program}</source>
        <translation>{server} 執行 {program}</translation>
    </message>
    <message>
        <source>{server} runs an unknown program</source>
        <translation>{server} 執行未知的程式</translation>
    </message>
    <message>
        <source>Pictures per post: {pictures}. Characters: {characters}.</source>
        <translation>每則貼文圖片數：{pictures}。字元數：{characters}。</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>No account yet? These kinds of servers work with Kesong:</source>
        <translation>還沒有帳號嗎？Kesong 可以搭配以下幾種伺服器：</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>尋找伺服器</translation>
    </message>
    <message>
        <source>Made for photos and albums.</source>
        <translation>專為照片和相簿打造。</translation>
    </message>
    <message>
        <source>The most people. Usually four pictures in a post.</source>
        <translation>使用者最多。一則貼文通常可放四張圖片。</translation>
    </message>
    <message>
        <source>Small, for people who run their own.</source>
        <translation>輕巧，適合自行架設的人。</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>閱讀指南</translation>
    </message>
</context>
<context>
    <name>ShortVideosPane</name>
    <message>
        <source>Looking for videos…</source>
        <translation>正在尋找影片…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Videos of these posts appear here.</source>
        <translation>這些貼文的影片會出現在這裡。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次尋找</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>還沒有影片</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短影片</translation>
    </message>
    <message>
        <source>Videos of this server</source>
        <translation>此伺服器的影片</translation>
    </message>
    <message>
        <source>Videos of the wider world</source>
        <translation>所有伺服器的影片</translation>
    </message>
    <message>
        <source>Trending videos</source>
        <translation>熱門影片</translation>
    </message>
    <message>
        <source>Saved videos</source>
        <translation>收藏的影片</translation>
    </message>
    <message>
        <source>Liked videos</source>
        <translation>按讚的影片</translation>
    </message>
    <message>
        <source>Videos of a profile</source>
        <translation>個人檔案的影片</translation>
    </message>
</context>
<context>
    <name>ShortVideosPresenter</name>
    <message numerus="yes">
        <source>%n video(s) skipped that cannot be played safely</source>
        <translation>
            <numerusform>已略過 %n 部無法安全播放的影片</numerusform>
        </translation>
    </message>
    <message>
        <source>A video by {name} cannot be played safely, and was skipped</source>
        <translation>{name} 的一部影片無法安全播放，已略過</translation>
    </message>
    <message>
        <source>The video by {name} cannot be played safely</source>
        <translation>{name} 的影片無法安全播放</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Untitled post</source>
        <translation>未命名的貼文</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {total} sent</source>
        <translation>
            <numerusform>已送出 %n/{total} 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>This day</source>
        <translation>歷年今日</translation>
    </message>
    <message>
        <source>This day in {year}</source>
        <translation>{year} 年的今天</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>分享它</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>開啟寄件匣</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>上傳進度</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短影片</translation>
    </message>
    <message>
        <source>Open the player</source>
        <translation>開啟播放器</translation>
    </message>
    <message>
        <source>Video by {name}, {length}</source>
        <translation>{name} 的影片，{length}</translation>
    </message>
    <message>
        <source>Tags you follow</source>
        <translation>你追蹤的標籤</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>追蹤他人</translation>
    </message>
    <message>
        <source>name or name@server</source>
        <translation>名稱 或 名稱@伺服器</translation>
    </message>
    <message>
        <source>Name to follow</source>
        <translation>要追蹤的名稱</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Previous video</source>
        <translation>上一部影片</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>下一部影片</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>收合內文</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>顯示全文</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>描述：{text}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>收回讚</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消轉發</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>取消收藏</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading posts…</source>
        <translation>正在載入貼文…</translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message>
        <source>Posting times</source>
        <translation>發布時段</translation>
    </message>
    <message>
        <source>Days and times, in lines of their own. A line may end with a time zone of its own.</source>
        <translation>每行填寫星期和時間。行尾可以寫上單獨的時區。</translation>
    </message>
    <message>
        <source>Mon Wed Fri 18:00</source>
        <translation>Mon Wed Fri 18:00</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>星期和時間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Edit category…</source>
        <translation>編輯分類…</translation>
    </message>
    <message>
        <source>Delete category</source>
        <translation>刪除分類</translation>
    </message>
</context>
<context>
    <name>SourceChips</name>
    <message>
        <source>Categories, followed tags and lists</source>
        <translation>分類、追蹤的標籤和列表</translation>
    </message>
    <message>
        <source>Open this list in the feed</source>
        <translation>在首頁開啟此列表</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新增分類…</translation>
    </message>
</context>
<context>
    <name>SpokenExtras</name>
    <message>
        <source>Poll, {facts}</source>
        <translation>投票，{facts}</translation>
    </message>
    <message>
        <source>Quotes {name}: {text}</source>
        <translation>引用 {name}：{text}</translation>
    </message>
    <message>
        <source>Link to {host}: {title}</source>
        <translation>{host} 的連結：{title}</translation>
    </message>
    <message>
        <source>Posts may be missing below</source>
        <translation>下方可能缺少貼文</translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Keys 1 to 5 give stars, 0 removes them</source>
        <translation>按 1 至 5 評星，按 0 清除</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評等</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Keys 1 to 5, full stop for a half, 0 for none</source>
        <translation>按 1 至 5 評星，按句點加半星，按 0 清除</translation>
    </message>
    <message>
        <source>{0} of 5</source>
        <translation>{0}/5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>星級：{0}</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>A preference is not valid, so its default is used ({problem}).</source>
        <translation>有一項偏好設定無效，已使用預設值（{problem}）。</translation>
    </message>
    <message>
        <source>No keyring found. You will have to sign in again after closing Kesong.</source>
        <translation>找不到鑰匙圈。關閉 Kesong 後必須重新登入。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可以怎麼做</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.</source>
        <translation>
            <numerusform>已從 {host} 登出。沒有遺失任何內容；有 %n 則貼文在寄件匣中等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Showing what was loaded at {time}.</source>
        <translation>顯示的是 {time} 載入的內容。</translation>
    </message>
    <message>
        <source>Posts of {accounts} are shown as they were loaded at {time}.</source>
        <translation>{accounts} 的貼文顯示的是 {time} 載入的內容。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
</context>
<context>
    <name>StepArrows</name>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Photos and storage</source>
        <translation>照片與儲存空間</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} 像素</translation>
    </message>
    <message>
        <source>Upload size</source>
        <translation>上傳尺寸</translation>
    </message>
    <message>
        <source>The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are.</source>
        <translation>發布照片的最長邊。上限較低的伺服器會收到較小的照片；你的檔案維持不變。</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>清除快取</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>媒體快取</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen stay visible offline. Those of your own and bookmarked posts, and those that you keep, do not count for it.</source>
        <translation>看過的照片和影片離線時仍看得到。你自己的貼文、收藏的貼文，以及你保留的貼文中的照片和影片不計入其中。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>Remove unused media</source>
        <translation>移除未使用的媒體</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>依用量計費時</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Data saver</source>
        <translation>數據節省模式</translation>
    </message>
    <message>
        <source>Posts show small previews, and videos wait for a click.</source>
        <translation>貼文顯示小型預覽圖，影片點按後才載入。</translation>
    </message>
    <message>
        <source>Clear the media cache?</source>
        <translation>要清除媒體快取嗎？</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen are downloaded again when you look at them. Those of your own and bookmarked posts, and those that you keep, stay.</source>
        <translation>看過的照片和影片會在你再次檢視時重新下載。你自己的貼文、收藏的貼文，以及你保留的貼文中的照片和影片不會移除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Media that you have not viewed for this long is removed.</source>
        <translation>這段時間內沒看過的媒體會移除。</translation>
    </message>
    <message>
        <source>Remove {folder} from the camera roll</source>
        <translation>將 {folder} 從相簿中移除</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Add Pictures folder</source>
        <translation>加入「圖片」資料夾</translation>
    </message>
    <message>
        <source>No folders yet. Files are only read, never moved.</source>
        <translation>還沒有資料夾。檔案只會被讀取，絕不會被移動。</translation>
    </message>
</context>
<context>
    <name>StorageUseChart</name>
    <message>
        <source>Storage used on this computer</source>
        <translation>這部電腦上使用的儲存空間</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總計</translation>
    </message>
    <message>
        <source>Photos and videos you have seen</source>
        <translation>你看過的照片和影片</translation>
    </message>
    <message>
        <source>Photos and videos of your own and bookmarked posts</source>
        <translation>你的貼文和收藏貼文中的照片和影片</translation>
    </message>
    <message>
        <source>Posts, people and notifications</source>
        <translation>貼文、使用者和通知</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜尋索引</translation>
    </message>
    <message>
        <source>Previews of the camera roll</source>
        <translation>相簿的預覽圖</translation>
    </message>
    <message>
        <source>Photos in collections</source>
        <translation>收藏集中的照片</translation>
    </message>
    <message>
        <source>Copies of photos in drafts</source>
        <translation>草稿中照片的複本</translation>
    </message>
</context>
<context>
    <name>TagCanvas</name>
    <message>
        <source>Numbered tags on the photo</source>
        <translation>照片上的編號標記</translation>
    </message>
    <message>
        <source>No tags. Enter adds one.</source>
        <translation>沒有標記。按 Enter 新增。</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, {left} % from the left, {top} % from the top</source>
        <translation>標記 {number}：{name}，距左側 {left}%，距頂端 {top}%</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, not on the photo</source>
        <translation>標記 {number}：{name}，不在照片上</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Sets</source>
        <translation>標籤組</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Name, 18 EUR</source>
        <translation>名稱，18 EUR</translation>
    </message>
    <message>
        <source>Name and price of tag {number}</source>
        <translation>標記 {number} 的名稱和價格</translation>
    </message>
    <message>
        <source>Remove tag {number}</source>
        <translation>移除標記 {number}</translation>
    </message>
    <message>
        <source>Outside: put on the photo</source>
        <translation>在照片外：放到照片上</translation>
    </message>
    <message>
        <source>Tag {number} is not on the photo. Put it there.</source>
        <translation>標記 {number} 不在照片上。將它放到照片上。</translation>
    </message>
</context>
<context>
    <name>TagSetsSheet</name>
    <message>
        <source>Sets of hashtags</source>
        <translation>主題標籤組</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>新標籤組的名稱</translation>
    </message>
    <message>
        <source>Save these tags</source>
        <translation>儲存這些標籤</translation>
    </message>
    <message>
        <source>The post has no tags yet.</source>
        <translation>貼文還沒有標籤。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name} 的名稱</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>加入 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>刪除 {name}</translation>
    </message>
    <message>
        <source>There is another set called “{name}”.</source>
        <translation>已有另一個名為「{name}」的標籤組。</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>請為標籤組取個名稱。</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Text on the picture, as on the first page of a note. It stays inside what a square crop shows.</source>
        <translation>寫在圖片上的文字，如同圖文筆記的首頁。文字會留在方形裁切看得到的範圍內。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>One note per line</source>
        <translation>每行一項重點</translation>
    </message>
    <message>
        <source>Title on the picture</source>
        <translation>圖片上的標題</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Numbered notes</source>
        <translation>編號重點</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Saving the post as a draft…</source>
        <translation>正在將貼文存為草稿…</translation>
    </message>
    <message>
        <source>Pinned to your profile</source>
        <translation>已釘選到你的個人檔案</translation>
    </message>
    <message>
        <source>Post unpinned</source>
        <translation>已取消釘選</translation>
    </message>
    <message>
        <source>Conversation muted</source>
        <translation>對話已靜音</translation>
    </message>
    <message>
        <source>Conversation unmuted</source>
        <translation>對話已解除靜音</translation>
    </message>
</context>
<context>
    <name>ThreadItems</name>
    <message>
        <source>Loading replies…</source>
        <translation>正在載入回覆…</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>還沒有回覆</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Unpin from profile</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin to profile</source>
        <translation>釘選到個人檔案</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>解除對話靜音</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>將對話靜音</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>刪除並重新編輯…</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>Write a reply</source>
        <translation>寫下回覆</translation>
    </message>
    <message>
        <source>Above this post</source>
        <translation>在此貼文之前</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>第 {level} 層</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>已按讚</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已轉發</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已收藏</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reply(s) below</source>
        <translation>
            <numerusform>下面還有 %n 則回覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回對話列表</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>刪除對話</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>Write a message (Ctrl+Enter sends)</source>
        <translation>寫私訊（Ctrl+Enter 傳送）</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>要刪除此對話嗎？</translation>
    </message>
    <message>
        <source>It is removed from your list. The messages stay with the others who take part.</source>
        <translation>它會從你的列表中移除。其他參與者仍保留這些私訊。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Posts as tiles</source>
        <translation>貼文（方塊）</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Time of the post</source>
        <translation>貼文的時間</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>編輯貼文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排程發布</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <source>Choose timeline</source>
        <translation>選擇時間軸</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>編輯列表</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有帳號</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新增列表…</translation>
    </message>
    <message>
        <source>Delete the list “{title}”?</source>
        <translation>要刪除列表「{title}」嗎？</translation>
    </message>
    <message>
        <source>You keep following the people in it.</source>
        <translation>你會繼續追蹤其中的人。</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>刪除列表</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>列表已刪除</translation>
    </message>
</context>
<context>
    <name>ToastPresenter</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made.</source>
        <translation>
            <numerusform>有 %n 項變更無法完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was published.</source>
        <translation>「{title}」已發布。</translation>
    </message>
    <message>
        <source>Your post was published.</source>
        <translation>你的貼文已發布。</translation>
    </message>
    <message>
        <source>“{title}” was refused by the server.</source>
        <translation>「{title}」被伺服器拒絕。</translation>
    </message>
    <message>
        <source>Your post was refused by the server.</source>
        <translation>你的貼文被伺服器拒絕。</translation>
    </message>
    <message>
        <source>“{title}” was due while Kesong was closed.</source>
        <translation>「{title}」到期時 Kesong 已關閉。</translation>
    </message>
    <message>
        <source>Your post was due while Kesong was closed.</source>
        <translation>你的貼文到期時 Kesong 已關閉。</translation>
    </message>
    <message>
        <source>“{title}” needs your decision.</source>
        <translation>「{title}」需要你決定。</translation>
    </message>
    <message>
        <source>Your post needs your decision.</source>
        <translation>你的貼文需要你決定。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) queued.</source>
        <translation>
            <numerusform>已將 %n 則貼文加入寄件匣。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved.</source>
        <translation>
            <numerusform>已儲存 %n 則草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排時間</translation>
    </message>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>此伺服器每則貼文最多 {limit} 張圖片。有 %n 張圖片未加入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopButtons</name>
    <message>
        <source>Write a review</source>
        <translation>寫評價</translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>關於此商品的更多操作</translation>
    </message>
    <message>
        <source>On the wish list</source>
        <translation>已在願望清單中</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>願望清單</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Remove from the wish list</source>
        <translation>從願望清單移除</translation>
    </message>
    <message>
        <source>Add to the wish list</source>
        <translation>加入願望清單</translation>
    </message>
    <message>
        <source>Merge with another product…</source>
        <translation>與另一項商品合併…</translation>
    </message>
    <message>
        <source>Split off a review…</source>
        <translation>分出一則評價…</translation>
    </message>
</context>
<context>
    <name>TranslationPart</name>
    <message>
        <source>Show original</source>
        <translation>顯示原文</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Kesong</source>
        <translation>開啟 Kesong</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新貼文</translation>
    </message>
    <message>
        <source>Quit Kesong</source>
        <translation>結束 Kesong</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n 則未讀通知</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>寄件匣中有 {count} 項</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>恢復傳送</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>暫停傳送</translation>
    </message>
    <message numerus="yes">
        <source>Kesong: %n unread notification(s)</source>
        <translation>
            <numerusform>Kesong：%n 則未讀通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>未命名的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>僅文字</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Drafts without a time</source>
        <translation>未排程的草稿</translation>
    </message>
    <message>
        <source>Fill times</source>
        <translation>填入時段</translation>
    </message>
    <message>
        <source>Put drafts on the next free posting times</source>
        <translation>將草稿放到接下來空閒的發布時段</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Enter.</source>
        <translation>將草稿拖曳到某一天，或按 Enter。</translation>
    </message>
    <message>
        <source>Drafts that you write are listed here, to be put on a day.</source>
        <translation>你寫的草稿列在這裡，可以安排到某一天。</translation>
    </message>
</context>
<context>
    <name>TrimStrip</name>
    <message>
        <source>Beginning of the video</source>
        <translation>影片開頭</translation>
    </message>
    <message>
        <source>Cover of the video</source>
        <translation>影片封面</translation>
    </message>
    <message>
        <source>End of the video</source>
        <translation>影片結尾</translation>
    </message>
    <message>
        <source>Trimmed part of the video</source>
        <translation>影片保留的部分</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} seconds</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Adapt for {account}</source>
        <translation>為 {account} 調整</translation>
    </message>
    <message>
        <source>What you change here is only posted there.</source>
        <translation>在這裡變更的內容只會發布到那裡。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>與貼文相同</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>內容警告（選填）</translation>
    </message>
    <message>
        <source>Crop photos to</source>
        <translation>照片裁切為</translation>
    </message>
    <message>
        <source>Reset to the post</source>
        <translation>恢復為貼文內容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>VideoEditor</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{name} (Space)</source>
        <translation>{name}（空白鍵）</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>This video cannot be played here: {reason}.</source>
        <translation>無法在此播放這部影片：{reason}。</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. Space plays the trimmed video. The original file is never changed.</source>
        <translation>拖曳影片下方的控點，或用方向鍵移動：每次 0.1 秒，按住 Shift 每次 1 秒。空白鍵播放剪輯後的影片。原始檔案絕不會被變更。</translation>
    </message>
    <message>
        <source>Reset video</source>
        <translation>重設影片</translation>
    </message>
    <message>
        <source>The length of this video is unknown. It cannot be trimmed.</source>
        <translation>此影片的長度未知，無法剪輯。</translation>
    </message>
    <message>
        <source>From {begin} to {end}: {kept} of {total} seconds are sent.</source>
        <translation>從 {begin} 到 {end}：{total} 秒中送出 {kept} 秒。</translation>
    </message>
    <message>
        <source>Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).</source>
        <translation>封面：{time} 處的畫面，用於接受封面的伺服器（Mastodon 和 Kesong 支援）。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>聲音已關</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>聲音已開</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>敏感內容，點按顯示</translation>
    </message>
    <message>
        <source>This video cannot be played safely</source>
        <translation>此影片無法安全播放</translation>
    </message>
    <message>
        <source>Not loaded. Click to try again</source>
        <translation>未載入，點按以重試</translation>
    </message>
    <message>
        <source>Videos cannot be played here</source>
        <translation>無法在此播放影片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Open with another app</source>
        <translation>用其他應用程式開啟</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Videos cannot be played here: {reason}.</source>
        <translation>無法在此播放影片：{reason}。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>This video cannot be played: {reason}.</source>
        <translation>無法播放此影片：{reason}。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布流</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視方式</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{scale} (picture reduced to {part} % to save memory)</source>
        <translation>{scale}（為節省記憶體，圖片已縮小到 {part}%）</translation>
    </message>
</context>
<context>
    <name>ViewerPresenter</name>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已選取</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 項，共 {count} 項</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerToolbar</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>離開全螢幕</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>You signed in as {account}. {other} is still signed out.</source>
        <translation>你登入的是 {account}。{other} 仍未登入。</translation>
    </message>
</context>
<context>
    <name>WishPresenter</name>
    <message>
        <source>Removed from the wish list</source>
        <translation>已從願望清單移除</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Note on {product}</source>
        <translation>{product} 的備註</translation>
    </message>
    <message>
        <source>lowest {price}</source>
        <translation>最低 {price}</translation>
    </message>
    <message>
        <source>Remove {product} from the wish list</source>
        <translation>將 {product} 從願望清單移除</translation>
    </message>
    <message>
        <source>Seen for {price} at {where}, was {before}</source>
        <translation>在 {where} 看到 {price}，原為 {before}</translation>
    </message>
    <message>
        <source>Seen for {price}, was {before}</source>
        <translation>看到 {price}，原為 {before}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Got it: hide the lower price</source>
        <translation>知道了：隱藏更低價格</translation>
    </message>
    <message>
        <source>Bought it</source>
        <translation>已購買</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>顯示評價</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wish list</source>
        <translation>願望清單</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Private zones</source>
        <translation>私密區域</translation>
    </message>
    <message>
        <source>A post with a photo from within one of these circles is never published with a place.</source>
        <translation>如果照片在這些圓圈內拍攝，貼文絕不會帶地點發布。</translation>
    </message>
    <message>
        <source>Places that stay private</source>
        <translation>保持私密的地點</translation>
    </message>
    <message>
        <source>Name, such as “Home”</source>
        <translation>名稱，例如「家」</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>區域名稱</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>緯度和經度</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 公尺</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半徑（公尺）</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>新增區域</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>從照片取得…</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} · {radius} m</source>
        <translation>{latitude}, {longitude} · {radius} 公尺</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove zone {name}</source>
        <translation>移除區域 {name}</translation>
    </message>
    <message>
        <source>Unnamed zone</source>
        <translation>未命名區域</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 52.5163, 13.3777.</source>
        <translation>請輸入緯度和經度，例如 52.5163, 13.3777。</translation>
    </message>
    <message>
        <source>Photo taken in the zone</source>
        <translation>在該區域拍攝的照片</translation>
    </message>
    <message>
        <source>{name} does not say where it was taken.</source>
        <translation>{name} 沒有說明拍攝地點。</translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>Butter</source>
        <translation>奶油</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>蜂蜜</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>烤爐</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>杏桃</translation>
    </message>
    <message>
        <source>Cinnamon</source>
        <translation>肉桂</translation>
    </message>
    <message>
        <source>Saffron</source>
        <translation>番紅花</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>餘燼</translation>
    </message>
    <message>
        <source>Flour</source>
        <translation>麵粉</translation>
    </message>
    <message>
        <source>Almond</source>
        <translation>杏仁</translation>
    </message>
    <message>
        <source>Crumb</source>
        <translation>麵包屑</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亞麻</translation>
    </message>
    <message>
        <source>Rosewater</source>
        <translation>玫瑰水</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>丁香</translation>
    </message>
    <message>
        <source>Oat</source>
        <translation>燕麥</translation>
    </message>
    <message>
        <source>Glaze</source>
        <translation>糖霜</translation>
    </message>
    <message>
        <source>Poppy</source>
        <translation>罌粟</translation>
    </message>
    <message>
        <source>Rye</source>
        <translation>黑麥</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>胡椒</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>藍調時刻</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>港灣</translation>
    </message>
    <message>
        <source>Frost</source>
        <translation>霜</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>潟湖</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板</translation>
    </message>
    <message>
        <source>Matcha</source>
        <translation>抹茶</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松林</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>黃昏</translation>
    </message>
    <message>
        <source>Teahouse</source>
        <translation>茶館</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>無花果</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>濃縮咖啡</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>牛奶</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>木炭</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>芝麻</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>餅乾</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>大標題</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>橫幅</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海報</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>雜誌</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>邊框</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Its path points outside the archive.</source>
        <translation>其路徑指向封存檔之外。</translation>
    </message>
    <message>
        <source>Not a photo or video.</source>
        <translation>不是照片或影片。</translation>
    </message>
    <message>
        <source>Part of a private conversation.</source>
        <translation>屬於私人對話。</translation>
    </message>
    <message>
        <source>In the trash, or recently deleted.</source>
        <translation>在垃圾桶中，或最近已刪除。</translation>
    </message>
    <message>
        <source>A hidden file of the operating system.</source>
        <translation>作業系統的隱藏檔。</translation>
    </message>
    <message>
        <source>Duplicate of another file in the archive.</source>
        <translation>與封存檔中的另一個檔案重複。</translation>
    </message>
    <message>
        <source>Already in the camera roll.</source>
        <translation>已在相簿中。</translation>
    </message>
    <message>
        <source>A video without a file name extension. Rename it to end in .mp4 to import it.</source>
        <translation>沒有副檔名的影片。請將它改名為以 .mp4 結尾後再匯入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>Damaged: the content does not match the archive.</source>
        <translation>已損壞：內容與封存檔不符。</translation>
    </message>
    <message>
        <source>Damaged: its dates, captions and locations could not be read.</source>
        <translation>已損壞：無法讀取日期、說明和位置。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>檔案太大。</translation>
    </message>
    <message>
        <source>A link to another file.</source>
        <translation>指向另一個檔案的連結。</translation>
    </message>
    <message>
        <source>Not a regular file.</source>
        <translation>不是一般檔案。</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>檔案已加密。</translation>
    </message>
    <message>
        <source>Compressed with a method that Kesong cannot read.</source>
        <translation>使用了 Kesong 無法讀取的壓縮方法。</translation>
    </message>
    <message>
        <source>Unpacks to far more data than the archive declares.</source>
        <translation>解壓縮後的資料遠多於封存檔所宣告的。</translation>
    </message>
    <message>
        <source>The file has no usable name.</source>
        <translation>檔案沒有可用的名稱。</translation>
    </message>
    <message>
        <source>Install Kesong again.</source>
        <translation>請重新安裝 Kesong。</translation>
    </message>
    <message>
        <source>The package is incomplete. Build it again.</source>
        <translation>套件不完整。請重新建置。</translation>
    </message>
    <message>
        <source>Install {package} to open such files.</source>
        <translation>請安裝 {package} 以開啟這類檔案。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>程式檔案</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>設定檔資料夾</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>快取資料夾</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>損壞的檔案</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>鑰匙圈</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>當機報告</translation>
    </message>
    <message>
        <source>read and written</source>
        <translation>可讀取和寫入</translation>
    </message>
    <message>
        <source>This package does not have it. Kesong that is installed with pip opens such files with {package}.</source>
        <translation>此安裝套件不含這項支援。用 pip 安裝的 Kesong 可透過 {package} 開啟這類檔案。</translation>
    </message>
    <message>
        <source>complete, in {folder}</source>
        <translation>完整，位於 {folder}</translation>
    </message>
    <message>
        <source>complete, in the package at {folder}</source>
        <translation>完整，位於安裝套件 {folder}</translation>
    </message>
    <message>
        <source>sign-ins are kept in the system&apos;s keyring</source>
        <translation>登入資訊存在系統的鑰匙圈中</translation>
    </message>
    <message>
        <source>sign-ins are kept in a file that only you can read</source>
        <translation>登入資訊存在只有你能讀取的檔案中</translation>
    </message>
    <message>
        <source>none: sign-ins last until the window closes</source>
        <translation>無：登入資訊只保留到視窗關閉為止</translation>
    </message>
    <message>
        <source>You have three options:
1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.
2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.
3. Change nothing, and sign in again each time.</source>
        <translation>有三種做法：
1. 安裝鑰匙圈（GNOME Keyring、KWallet 或 KeePassXC），然後重新啟動 Kesong。
2. 將登入資訊存在只有你能讀取的檔案中：在偏好設定中開啟，或設定 KESONG_SECRETS=file。
3. 不做任何變更，每次重新登入。</translation>
    </message>
    <message>
        <source>{folder}, {gigabytes:.1f} GB free</source>
        <translation>{folder}，可用空間 {gigabytes:.1f} GB</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({why})</source>
        <translation>無法寫入 {folder}（{why}）</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>請騰出一些空間。</translation>
    </message>
    <message>
        <source>Free some space, or check the permissions of the folder.</source>
        <translation>請釋出一些空間，或檢查資料夾的權限。</translation>
    </message>
    <message>
        <source>read to its end</source>
        <translation>已完整讀取</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one.</source>
        <translation>請關閉 Kesong 並執行：kesong doctor --repair。損壞的檔案會保留在新檔案旁邊。</translation>
    </message>
    <message>
        <source>Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.</source>
        <translation>請還原家庭伺服器的備份：kesong restore FILE --replace。現有的內容會保留。</translation>
    </message>
    <message>
        <source>{path} was damaged and set aside</source>
        <translation>{path} 已損壞，並已移到一旁</translation>
    </message>
    <message>
        <source>Delete it once you miss nothing.</source>
        <translation>確認沒有缺少任何內容後，即可刪除它。</translation>
    </message>
    <message>
        <source>{count} kept on this computer; nothing was sent</source>
        <translation>這部電腦上保留了 {count} 份；沒有送出任何內容</translation>
    </message>
    <message>
        <source>Read them in the preferences, or write a report with: kesong doctor --report FILE</source>
        <translation>請在偏好設定中查看，或用以下指令寫入報告：kesong doctor --report FILE</translation>
    </message>
    <message>
        <source>agrees with the servers</source>
        <translation>與伺服器一致</translation>
    </message>
    <message>
        <source>plausible; no server answered to compare it with</source>
        <translation>看起來合理；沒有伺服器回應可供比對</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} behind</source>
        <translation>這部電腦的時鐘慢了 {wait}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} ahead</source>
        <translation>這部電腦的時鐘快了 {wait}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says {day}, which is before this version was made</source>
        <translation>這部電腦的時鐘顯示 {day}，早於此版本的製作時間</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings: with a wrong clock no certificate is accepted.</source>
        <translation>請在系統設定中設定日期、時間和時區：時鐘不正確時，任何憑證都不會被接受。</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{place} is used, as the system says</source>
        <translation>依系統設定使用 {place}</translation>
    </message>
    <message>
        <source>{place} is of a kind that Kesong cannot use</source>
        <translation>{place} 是 Kesong 無法使用的類型</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy in the system&apos;s network settings, or none.</source>
        <translation>請在系統的網路設定中選擇 HTTP Proxy，或不使用 Proxy。</translation>
    </message>
    <message>
        <source>The default is used instead.</source>
        <translation>改用預設值。</translation>
    </message>
    <message>
        <source>{folder}, {count} files</source>
        <translation>{folder}，{count} 個檔案</translation>
    </message>
    <message>
        <source>{folder}: {why}; {count} files are in the index</source>
        <translation>{folder}：{why}；索引中有 {count} 個檔案</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you have permission to read it.</source>
        <translation>請確認資料夾存在，並且你有讀取權限。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Add one with: kesong account add URL</source>
        <translation>新增帳號：kesong account add URL</translation>
    </message>
    <message>
        <source>Check the address and the network. Anything waiting is kept and tried again.</source>
        <translation>請檢查位址和網路。等待中的內容都會保留並重試。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Could not connect to {server}.</source>
        <translation>無法連線到 {server}。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>找不到伺服器</translation>
    </message>
    <message>
        <source>There is no server named {server}.</source>
        <translation>沒有名為 {server} 的伺服器。</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>連線不安全</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired.</source>
        <translation>{server} 的憑證已過期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or tell the server&apos;s administrators.</source>
        <translation>請檢查這部電腦的時鐘，或通知伺服器的管理員。</translation>
    </message>
    <message>
        <source>The certificate of {server} belongs to another name.</source>
        <translation>{server} 的憑證屬於另一個名稱。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>請檢查位址。</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted.</source>
        <translation>{server} 的憑證不受信任。</translation>
    </message>
    <message>
        <source>Check the address, or tell the server&apos;s administrators.</source>
        <translation>請檢查位址，或通知伺服器的管理員。</translation>
    </message>
    <message>
        <source>Another server answers</source>
        <translation>回應的是另一個伺服器</translation>
    </message>
    <message>
        <source>{server} does not have the key that your invitation named. Nothing was sent.</source>
        <translation>{server} 沒有你的邀請所指定的金鑰。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Ask whoever runs it: if the server was set up again, join with a new invitation.</source>
        <translation>請詢問其管理者：如果伺服器重新設定過，請用新的邀請加入。</translation>
    </message>
    <message>
        <source>{server} did not answer in time.</source>
        <translation>{server} 沒有及時回應。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>與 {server} 的連線已中斷。</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>登入網路</translation>
    </message>
    <message>
        <source>This network shows a page of its own in place of {server}.</source>
        <translation>此網路顯示的是自己的頁面，而不是 {server}。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. Kesong tries again automatically.</source>
        <translation>請在瀏覽器中開啟任一網站並登入網路。Kesong 會自動重試。</translation>
    </message>
    <message>
        <source>{server} gave up on the request.</source>
        <translation>{server} 放棄了該請求。</translation>
    </message>
    <message>
        <source>It is tried again automatically.</source>
        <translation>會自動重試。</translation>
    </message>
    <message>
        <source>Proxy not usable</source>
        <translation>Proxy 無法使用</translation>
    </message>
    <message>
        <source>The system&apos;s proxy does not let Kesong connect to {server}.</source>
        <translation>系統的 Proxy 不讓 Kesong 連線到 {server}。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>請檢查系統網路設定中的 Proxy。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy requires a name and a password to connect to {server}.</source>
        <translation>系統的 Proxy 需要名稱和密碼才能連線到 {server}。</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>請在系統網路設定中填寫。</translation>
    </message>
    <message>
        <source>Still processing</source>
        <translation>仍在處理</translation>
    </message>
    <message>
        <source>{server} is still processing the file.</source>
        <translation>{server} 仍在處理該檔案。</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>上傳失敗</translation>
    </message>
    <message>
        <source>{server} failed again and again at this upload ({status}).</source>
        <translation>{server} 多次未能接收此上傳（{status}）。</translation>
    </message>
    <message>
        <source>Try again later, choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>請稍後再試，在偏好設定中選擇較小的上傳尺寸，或移除該檔案。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>{server} does not accept this sign-in.</source>
        <translation>{server} 不接受此登入。</translation>
    </message>
    <message>
        <source>Sign in again; nothing was lost.</source>
        <translation>請重新登入；沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>{server} does not allow that.</source>
        <translation>{server} 不允許此操作。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators, or use another account.</source>
        <translation>請詢問伺服器的管理員，或使用另一個帳號。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Couldn&apos;t find that on {server}. It may have been deleted.</source>
        <translation>在 {server} 上找不到它，可能已被刪除。</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>請重新整理後再試一次。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>{server} refused it.</source>
        <translation>{server} 拒絕了它。</translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>請依伺服器的提示修改後再試一次。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>The file is larger than {server} accepts.</source>
        <translation>檔案超過 {server} 允許的大小。</translation>
    </message>
    <message>
        <source>Choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>請在偏好設定中選擇較小的上傳尺寸，或移除該檔案。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>請求過多</translation>
    </message>
    <message>
        <source>{server} asks to slow down until {until}.</source>
        <translation>{server} 要求放慢速度，直到 {until}。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>伺服器錯誤</translation>
    </message>
    <message>
        <source>{server} has an internal error ({status}).</source>
        <translation>{server} 發生內部錯誤（{status}）。</translation>
    </message>
    <message>
        <source>It is tried again automatically; nothing was lost.</source>
        <translation>會自動重試；沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Not a supported server</source>
        <translation>不是受支援的伺服器</translation>
    </message>
    <message>
        <source>{server} sent an answer that Kesong does not understand ({why}).</source>
        <translation>{server} 的回覆 Kesong 無法理解（{why}）。</translation>
    </message>
    <message>
        <source>Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.</source>
        <translation>請確認該位址是 Mastodon、Pixelfed、GoToSocial 或 Kesong 伺服器。</translation>
    </message>
    <message>
        <source>A folder cannot be read</source>
        <translation>無法讀取資料夾</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({why}).</source>
        <translation>無法讀取資料夾 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>請確認它存在，並且你有讀取權限。</translation>
    </message>
    <message>
        <source>A memory card is not connected</source>
        <translation>記憶卡未連接</translation>
    </message>
    <message>
        <source>The folder {path} is not available: its memory card or drive is not connected.</source>
        <translation>資料夾 {path} 無法使用：其記憶卡或磁碟未連接。</translation>
    </message>
    <message>
        <source>Its photos stay listed. Connect it to use them.</source>
        <translation>其中的照片仍會列出。連接後即可使用。</translation>
    </message>
    <message>
        <source>The folder cannot be added</source>
        <translation>無法加入資料夾</translation>
    </message>
    <message>
        <source>{path} belongs to another program, which keeps its own copies in it.</source>
        <translation>{path} 屬於另一個程式，裡面是該程式自己的複本。</translation>
    </message>
    <message>
        <source>Export photos from that program into a folder, and add that folder.</source>
        <translation>請從該程式將照片匯出到資料夾，再加入那個資料夾。</translation>
    </message>
    <message>
        <source>An archive cannot be read</source>
        <translation>無法讀取封存檔</translation>
    </message>
    <message>
        <source>{path} cannot be read as an archive ({why}).</source>
        <translation>{path} 無法當成封存檔讀取（{why}）。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>請重新下載，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>{path} is not a zip file, or is incomplete.</source>
        <translation>{path} 不是 zip 檔，或不完整。</translation>
    </message>
    <message>
        <source>{path} contains more than {limit} files.</source>
        <translation>{path} 包含超過 {limit} 個檔案。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder.</source>
        <translation>請解壓縮後選擇資料夾。</translation>
    </message>
    <message>
        <source>{path} is an Instagram export in HTML format.</source>
        <translation>{path} 是 HTML 格式的 Instagram 匯出檔。</translation>
    </message>
    <message>
        <source>Request it from Instagram again, and choose JSON as the format.</source>
        <translation>請重新向 Instagram 申請，並選擇 JSON 格式。</translation>
    </message>
    <message>
        <source>{path} is neither an Instagram export nor a Google Takeout with photos.</source>
        <translation>{path} 既不是 Instagram 匯出檔，也不是含照片的 Google Takeout。</translation>
    </message>
    <message>
        <source>Choose the zip file as downloaded, or the folder it was unpacked to.</source>
        <translation>請選擇下載的 zip 檔，或其解壓縮後的資料夾。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {path}.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>請檢查名稱。</translation>
    </message>
    <message>
        <source>{path} is not a zip file.</source>
        <translation>{path} 不是 zip 檔。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder it was unpacked to.</source>
        <translation>請解壓縮後選擇解出的資料夾。</translation>
    </message>
    <message>
        <source>Two kinds of archives</source>
        <translation>兩種封存檔</translation>
    </message>
    <message>
        <source>These are archives of two kinds: an Instagram export and a Google Takeout.</source>
        <translation>這是兩種封存檔：Instagram 匯出檔和 Google Takeout。</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>請逐一匯入。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>發生問題</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>發生問題。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>請再試一次。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>內部錯誤</translation>
    </message>
    <message>
        <source>Kesong has an internal error ({name}).</source>
        <translation>Kesong 發生內部錯誤（{name}）。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The log has the details.</source>
        <translation>已儲存的內容沒有遺失。詳情請見記錄檔。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>{server} could not do that.</source>
        <translation>{server} 無法執行此操作。</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} 無法使用。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>請檢查拼字。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>伺服器拒絕了它。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Home server is off</source>
        <translation>家庭伺服器已關閉</translation>
    </message>
    <message>
        <source>The home server is off.</source>
        <translation>家庭伺服器已關閉。</translation>
    </message>
    <message>
        <source>Turn it on to load and send posts.</source>
        <translation>開啟後才能載入和送出貼文。</translation>
    </message>
    <message>
        <source>Passwords differ</source>
        <translation>密碼不一致</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>兩次輸入的密碼不相同。</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>不允許的位址</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host}.</source>
        <translation>家庭伺服器無法在 {host} 上監聽。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, localhost or ::1: this computer only.</source>
        <translation>請使用 127.0.0.1、localhost 或 ::1：僅限這部電腦。</translation>
    </message>
    <message>
        <source>Address not usable</source>
        <translation>位址無法使用</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host} ({why}).</source>
        <translation>家庭伺服器無法在 {host} 上監聽（{why}）。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>請使用 127.0.0.1。</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} 不是連接埠。</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or 0 for a free one.</source>
        <translation>請使用 1 到 65535，或用 0 自動選擇未使用的連接埠。</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>連接埠已被使用</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>連接埠 {port} 已被使用。</translation>
    </message>
    <message>
        <source>Choose another with --port, or 0 for a free one.</source>
        <translation>請用 --port 選擇其他連接埠，或用 0 自動選擇未使用的連接埠。</translation>
    </message>
    <message>
        <source>Port not allowed</source>
        <translation>不允許的連接埠</translation>
    </message>
    <message>
        <source>You have no permission to use port {port}.</source>
        <translation>你沒有使用連接埠 {port} 的權限。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>The home server is not shared with other computers.</source>
        <translation>家庭伺服器沒有與其他電腦共享。</translation>
    </message>
    <message>
        <source>Turn on sharing in the preferences, or run: kesong serve --share</source>
        <translation>請在偏好設定中開啟共享，或執行：kesong serve --share</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>無法執行</translation>
    </message>
    <message>
        <source>The owner of a home server cannot be removed from it.</source>
        <translation>無法將家庭伺服器的擁有者從中移除。</translation>
    </message>
    <message>
        <source>Delete the server&apos;s folder instead if nobody needs it any more.</source>
        <translation>如果已經沒有人需要它，請改為刪除伺服器的資料夾。</translation>
    </message>
    <message>
        <source>Request is over</source>
        <translation>請求已結束</translation>
    </message>
    <message>
        <source>This request was withdrawn, or is older than two minutes.</source>
        <translation>此請求已撤回，或已超過兩分鐘。</translation>
    </message>
    <message>
        <source>Ask them to try again.</source>
        <translation>請對方再試一次。</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>沒有人在等你加入</translation>
    </message>
    <message>
        <source>The owner of this home server is not inviting anyone right now.</source>
        <translation>此家庭伺服器的擁有者目前沒有邀請任何人。</translation>
    </message>
    <message>
        <source>Ask them to choose “Invite someone…” in their preferences, then try again.</source>
        <translation>請對方在偏好設定中選擇「邀請他人…」，然後再試一次。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The code was not confirmed on the other screen.</source>
        <translation>另一個螢幕上沒有確認代碼。</translation>
    </message>
    <message>
        <source>Try again, and compare the codes on both screens.</source>
        <translation>請再試一次，並比對兩個螢幕上的代碼。</translation>
    </message>
    <message>
        <source>Too many requests to join were made.</source>
        <translation>加入請求過多。</translation>
    </message>
    <message>
        <source>Try again in two minutes.</source>
        <translation>請在兩分鐘後再試一次。</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>沒有邀請</translation>
    </message>
    <message>
        <source>This is not a whole invitation.</source>
        <translation>這不是完整的邀請。</translation>
    </message>
    <message>
        <source>Copy all of it: it begins with kesong:join.</source>
        <translation>請完整複製：它以 kesong:join 開頭。</translation>
    </message>
    <message>
        <source>Invitation not valid</source>
        <translation>邀請無效</translation>
    </message>
    <message>
        <source>This invitation was used already, or is older than 15 minutes.</source>
        <translation>此邀請已被使用，或已超過 15 分鐘。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>請索取新的邀請。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation>「{name}」不能當作名稱。</translation>
    </message>
    <message>
        <source>Use 1 to 30 letters a to z, digits and underscores.</source>
        <translation>請使用 1 到 30 個字母 a 到 z、數字和底線。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名稱已被使用</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>名稱 {name} 已被使用。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>此密碼無法使用。</translation>
    </message>
    <message>
        <source>Use {shortest} to {longest} characters.</source>
        <translation>請使用 {shortest} 到 {longest} 個字元。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名稱太長。</translation>
    </message>
    <message>
        <source>Use at most {limit} characters.</source>
        <translation>最多使用 {limit} 個字元。</translation>
    </message>
    <message>
        <source>No home server</source>
        <translation>沒有家庭伺服器</translation>
    </message>
    <message>
        <source>There is no home server in {path}.</source>
        <translation>{path} 中沒有家庭伺服器。</translation>
    </message>
    <message>
        <source>Give its folder with --data.</source>
        <translation>請用 --data 指定其資料夾。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>{path} 已有檔案。</translation>
    </message>
    <message>
        <source>Choose another name, or use --replace.</source>
        <translation>請選擇其他名稱，或使用 --replace。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到檔案</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path} 沒有檔案。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>請檢查路徑。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>不是備份</translation>
    </message>
    <message>
        <source>{path} is not a backup of Kesong.</source>
        <translation>{path} 不是 Kesong 的備份。</translation>
    </message>
    <message>
        <source>Choose a file that was made with kesong backup.</source>
        <translation>請選擇用 kesong backup 建立的檔案。</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>備份已損壞</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {name} is not as it was written.</source>
        <translation>備份 {path} 已損壞：{name} 與寫入時不同。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>沒有變更任何內容。請使用其他備份。</translation>
    </message>
    <message>
        <source>Backup too new</source>
        <translation>備份版本太新</translation>
    </message>
    <message>
        <source>A newer version of Kesong made the backup {path}.</source>
        <translation>備份 {path} 是由較新版本的 Kesong 建立的。</translation>
    </message>
    <message>
        <source>Update Kesong, then restore it.</source>
        <translation>請更新 Kesong，然後再還原。</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>資料夾使用中</translation>
    </message>
    <message>
        <source>There are files in {path} already.</source>
        <translation>{path} 中已有檔案。</translation>
    </message>
    <message>
        <source>Choose another folder with --data, or use --replace to move them aside.</source>
        <translation>請用 --data 選擇其他資料夾，或用 --replace 將它們移到一旁。</translation>
    </message>
    <message>
        <source>Backup of a profile</source>
        <translation>設定檔的備份</translation>
    </message>
    <message>
        <source>{path} is the backup of a whole profile, not of a home server alone.</source>
        <translation>{path} 是整個設定檔的備份，不是單獨的家庭伺服器備份。</translation>
    </message>
    <message>
        <source>Choose where it goes with --profile instead of --data.</source>
        <translation>請用 --profile 選擇存放位置，不要用 --data。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder, or use --replace to move it aside.</source>
        <translation>請選擇空的或新的資料夾，或用 --replace 將它移到一旁。</translation>
    </message>
    <message>
        <source>No home server of your network is called {name}.</source>
        <translation>你的網路中沒有名為 {name} 的家庭伺服器。</translation>
    </message>
    <message>
        <source>See: kesong account nearby. Its owner has to share it; an invitation works in any network.</source>
        <translation>請查看：kesong account nearby。其擁有者須開啟共享；邀請在任何網路中都能使用。</translation>
    </message>
    <message>
        <source>Several found</source>
        <translation>找到多個</translation>
    </message>
    <message>
        <source>Several home servers of your network are called {name}.</source>
        <translation>你的網路中有多個名為 {name} 的家庭伺服器。</translation>
    </message>
    <message>
        <source>Use an address that kesong account nearby lists.</source>
        <translation>請使用 kesong account nearby 列出的位址。</translation>
    </message>
    <message>
        <source>Others can join only while the server is shared.</source>
        <translation>只有在伺服器開啟共享時，其他人才能加入。</translation>
    </message>
    <message>
        <source>Use --pair together with --share, and without --install.</source>
        <translation>請將 --pair 與 --share 一起使用，且不要使用 --install。</translation>
    </message>
    <message>
        <source>Nothing to back up</source>
        <translation>沒有可備份的內容</translation>
    </message>
    <message>
        <source>There is no profile in {path}.</source>
        <translation>{path} 中沒有設定檔。</translation>
    </message>
    <message>
        <source>Choose one with --profile.</source>
        <translation>請用 --profile 選擇一個。</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>設定檔使用中</translation>
    </message>
    <message>
        <source>There is a profile in {path} already.</source>
        <translation>{path} 中已有設定檔。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or use --replace to move it aside.</source>
        <translation>請用 --profile 選擇其他資料夾，或用 --replace 將它移到一旁。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>此通行密語太短。</translation>
    </message>
    <message>
        <source>Use {shortest} characters or more.</source>
        <translation>請使用 {shortest} 個以上的字元。</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>通行密語錯誤</translation>
    </message>
    <message>
        <source>This is not the passphrase of the backup.</source>
        <translation>這不是此備份的通行密語。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or restore without it and sign in anew.</source>
        <translation>沒有變更任何內容。請再試一次，或不用通行密語還原，然後重新登入。</translation>
    </message>
    <message>
        <source>Media missing</source>
        <translation>缺少媒體</translation>
    </message>
    <message>
        <source>The media folder in {path} is empty, although posts have photos or videos.</source>
        <translation>{path} 中的媒體資料夾是空的，但有貼文含有照片或影片。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the folder first, for example from a backup.</source>
        <translation>沒有變更任何內容。請先還原該資料夾，例如從備份還原。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支援</translation>
    </message>
    <message>
        <source>A service cannot be installed on {system}.</source>
        <translation>無法在 {system} 上安裝服務。</translation>
    </message>
    <message>
        <source>Run kesong serve by the system&apos;s own means.</source>
        <translation>請用系統本身的方式執行 kesong serve。</translation>
    </message>
    <message>
        <source>A service cannot use the path {path}.</source>
        <translation>服務無法使用路徑 {path}。</translation>
    </message>
    <message>
        <source>Choose a folder without line breaks in its name.</source>
        <translation>請選擇名稱中沒有換行的資料夾。</translation>
    </message>
    <message>
        <source>--install and --uninstall exclude each other.</source>
        <translation>--install 和 --uninstall 不能同時使用。</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>請只使用其中一個。</translation>
    </message>
    <message>
        <source>Choose another file, or copy it again from its source.</source>
        <translation>請選擇其他檔案，或從來源重新複製。</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>無法開啟</translation>
    </message>
    <message>
        <source>{path} is not a photo or video that can be read.</source>
        <translation>{path} 不是可讀取的照片或影片。</translation>
    </message>
    <message>
        <source>{path} needs more time to decode than is safe.</source>
        <translation>{path} 的解碼時間超出安全範圍。</translation>
    </message>
    <message>
        <source>{path} is incomplete: part of the file is missing.</source>
        <translation>{path} 不完整：檔案缺少一部分。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的檔案。</translation>
    </message>
    <message>
        <source>{path} is too large to open safely ({detail}).</source>
        <translation>{path} 太大，無法安全開啟（{detail}）。</translation>
    </message>
    <message>
        <source>Check the name, or connect the memory card or drive it is on.</source>
        <translation>請檢查名稱，或連接它所在的記憶卡或磁碟。</translation>
    </message>
    <message>
        <source>You have no permission to read {path}.</source>
        <translation>你沒有讀取 {path} 的權限。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>請變更其權限，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>The name of {path} is not valid text.</source>
        <translation>{path} 的名稱不是有效的文字。</translation>
    </message>
    <message>
        <source>Rename the file, then try again.</source>
        <translation>請重新命名檔案，然後再試一次。</translation>
    </message>
    <message>
        <source>{path} is stored online only.</source>
        <translation>{path} 僅儲存在雲端。</translation>
    </message>
    <message>
        <source>Make it available on this computer first.</source>
        <translation>請先將它下載到這部電腦。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}).</source>
        <translation>{path} 已損壞（{detail}）。</translation>
    </message>
    <message>
        <source>{path} is coded in a way that cannot be read ({detail}).</source>
        <translation>{path} 的編碼方式無法讀取（{detail}）。</translation>
    </message>
    <message>
        <source>{path} is a device, a pipe or another special file of the system.</source>
        <translation>{path} 是裝置、管道或系統的其他特殊檔案。</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>請選擇一般檔案。</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>無法發布</translation>
    </message>
    <message>
        <source>{path} cannot be prepared without private metadata ({detail}), so it is not sent.</source>
        <translation>無法從 {path} 中去除私密的中繼資料（{detail}），因此沒有送出。</translation>
    </message>
    <message>
        <source>Save it again with another program, or choose another file.</source>
        <translation>請用其他程式重新儲存，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>尚未開啟</translation>
    </message>
    <message>
        <source>{path} could not be opened: this computer is too busy.</source>
        <translation>無法開啟 {path}：這部電腦太忙。</translation>
    </message>
    <message>
        <source>A photo was changed</source>
        <translation>有照片被變更</translation>
    </message>
    <message>
        <source>{path} was changed after the post was queued.</source>
        <translation>{path} 在貼文排入佇列後被變更。</translation>
    </message>
    <message>
        <source>Try again to send it as it is now, or edit the post.</source>
        <translation>再試一次可送出現在的版本，也可以編輯貼文。</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>不支援的格式</translation>
    </message>
    <message>
        <source>{path} needs the {detail} extra, which is not installed.</source>
        <translation>{path} 需要 {detail} 擴充套件，但尚未安裝。</translation>
    </message>
    <message>
        <source>Install it, or choose another file.</source>
        <translation>請安裝它，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>{kind} files cannot be read: the package {package} is missing.</source>
        <translation>無法讀取 {kind} 檔案：缺少套件 {package}。</translation>
    </message>
    <message>
        <source>Check its state in the outbox.</source>
        <translation>請在寄件匣中查看其狀態。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>現在無法執行</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It has ended.</source>
        <translation>工作 {job} 的狀態是「{state}」。它已結束。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. The server keeps it until its time.</source>
        <translation>工作 {job} 的狀態是「{state}」。伺服器會保管它直到預定時間。</translation>
    </message>
    <message>
        <source>Pause it first to get it back.</source>
        <translation>請先暫停，才能取回。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now.</source>
        <translation>工作 {job} 的狀態是「{state}」。它正在傳送。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or is not waiting.</source>
        <translation>工作 {job} 的狀態是「{state}」。它正在傳送，或沒有在等待。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is not paused.</source>
        <translation>工作 {job} 的狀態是「{state}」。它沒有暫停。</translation>
    </message>
    <message>
        <source>Job {job} is neither a reply nor an edit.</source>
        <translation>工作 {job} 既不是回覆，也不是編輯。</translation>
    </message>
    <message>
        <source>Use kesong outbox edit to turn a post back into a draft.</source>
        <translation>請用 kesong outbox edit 將貼文變回草稿。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or may be published already.</source>
        <translation>工作 {job} 的狀態是「{state}」。它正在傳送，或可能已經發布。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or needs your decision.</source>
        <translation>工作 {job} 的狀態是「{state}」。它正在傳送，或需要你決定。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. Whether it was published is known.</source>
        <translation>工作 {job} 的狀態是「{state}」。已經知道它是否發布。</translation>
    </message>
    <message>
        <source>The post cannot be published as it is.</source>
        <translation>貼文無法以現在的樣子發布。</translation>
    </message>
    <message>
        <source>Fix that, and try again.</source>
        <translation>請修正後再試一次。</translation>
    </message>
    <message>
        <source>Job {job} is {state} and keeps its place.</source>
        <translation>工作 {job} 的狀態是「{state}」，位置維持不變。</translation>
    </message>
    <message>
        <source>Too many newer posts</source>
        <translation>較新的貼文太多</translation>
    </message>
    <message>
        <source>There are too many newer posts to look through them all.</source>
        <translation>較新的貼文太多，無法全部查看。</translation>
    </message>
    <message>
        <source>Look on the server, and decide whether the post is there.</source>
        <translation>請在伺服器上查看，並判斷貼文是否在那裡。</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>「{text}」不是時間。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31T18:30.</source>
        <translation>請寫成 2026-05-31T18:30 的形式。</translation>
    </message>
    <message>
        <source>Time is in the past</source>
        <translation>時間已過</translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation>{text} 已經過去。</translation>
    </message>
    <message>
        <source>Give a time in the future.</source>
        <translation>請填寫未來的時間。</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>「{text}」不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>請寫成 2026-05-31 的形式。</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>未知時區</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>沒有時區「{name}」。</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>請寫成 Europe/Berlin 的形式。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>無法理解</translation>
    </message>
    <message>
        <source>“{word}” in “{line}” is neither a day nor a time.</source>
        <translation>「{line}」中的「{word}」既不是星期也不是時間。</translation>
    </message>
    <message>
        <source>Write the times as “Mon Wed Fri 18:00”.</source>
        <translation>請將時段寫成「Mon Wed Fri 18:00」的形式。</translation>
    </message>
    <message>
        <source>A time is missing</source>
        <translation>缺少時間</translation>
    </message>
    <message>
        <source>“{line}” has no time of the day.</source>
        <translation>「{line}」沒有寫明時間。</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>此時間已過。</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>請選擇未來的時間。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>在這裡無法執行</translation>
    </message>
    <message>
        <source>This post was scheduled with another app.</source>
        <translation>此貼文由其他應用程式排程。</translation>
    </message>
    <message>
        <source>Here it can be moved; delete it with that app.</source>
        <translation>在這裡可以移動它；請用那個應用程式刪除。</translation>
    </message>
    <message>
        <source>Description too long</source>
        <translation>描述太長</translation>
    </message>
    <message>
        <source>This server takes {limit} characters in a description.</source>
        <translation>此伺服器的描述最多 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>請縮短它。</translation>
    </message>
    <message>
        <source>No posting times</source>
        <translation>沒有發布時段</translation>
    </message>
    <message>
        <source>There are no posting times yet.</source>
        <translation>還沒有發布時段。</translation>
    </message>
    <message>
        <source>Set them in the planner.</source>
        <translation>請在發布行事曆中設定。</translation>
    </message>
    <message>
        <source>No free posting times</source>
        <translation>沒有空閒的發布時段</translation>
    </message>
    <message>
        <source>Only {free} posting times are free in the coming year.</source>
        <translation>未來一年只有 {free} 個空閒的發布時段。</translation>
    </message>
    <message>
        <source>Add posting times in the planner.</source>
        <translation>請在發布行事曆中新增發布時段。</translation>
    </message>
    <message>
        <source>Job {job} is {state}, so its time cannot be changed.</source>
        <translation>工作 {job} 的狀態是「{state}」，因此無法變更其時間。</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>沒有移動</translation>
    </message>
    <message>
        <source>{server} does not have this scheduled post any more.</source>
        <translation>{server} 上已沒有這則排程貼文。</translation>
    </message>
    <message>
        <source>It may be published already: look at your profile.</source>
        <translation>它可能已經發布：請查看你的個人檔案。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>沒有要搜尋的內容</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>沒有要搜尋的內容。</translation>
    </message>
    <message>
        <source>Type a name, a hashtag or a word.</source>
        <translation>請輸入名稱、主題標籤或關鍵字。</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期間已被變更</translation>
    </message>
    <message>
        <source>The text of this post was changed with another program after you wrote your edit.</source>
        <translation>你撰寫編輯內容後，此貼文的內文已被其他程式變更。</translation>
    </message>
    <message>
        <source>Try again to replace that text with yours, or dismiss your edit.</source>
        <translation>再試一次可用你的內文取代它，也可以放棄你的編輯。</translation>
    </message>
    <message>
        <source>Editing is not supported</source>
        <translation>不支援編輯</translation>
    </message>
    <message>
        <source>{server} cannot edit posts.</source>
        <translation>{server} 無法編輯貼文。</translation>
    </message>
    <message>
        <source>Delete the post and publish it again.</source>
        <translation>請刪除貼文後重新發布。</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少名稱</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名稱。</translation>
    </message>
    <message>
        <source>Use letters a to z, digits and underscores.</source>
        <translation>請使用字母 a 到 z、數字和底線。</translation>
    </message>
    <message>
        <source>This edit was made by a newer version of Kesong.</source>
        <translation>此編輯由較新版本的 Kesong 產生。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>請使用該版本。</translation>
    </message>
    <message>
        <source>The file does not contain an edit ({why}).</source>
        <translation>檔案中沒有編輯內容（{why}）。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
    <message>
        <source>An edit has no field “{name}”.</source>
        <translation>編輯中沒有欄位「{name}」。</translation>
    </message>
    <message>
        <source>Choose another file, or remove the field.</source>
        <translation>請選擇其他檔案，或移除該欄位。</translation>
    </message>
    <message>
        <source>“{text}” is not a rating.</source>
        <translation>「{text}」不是評分。</translation>
    </message>
    <message>
        <source>Give stars out of five in halves, such as 4/5 or 4.5/5.</source>
        <translation>請以半星為單位、五星為滿分評分，例如 4/5 或 4.5/5。</translation>
    </message>
    <message>
        <source>A rating is missing</source>
        <translation>缺少評分</translation>
    </message>
    <message>
        <source>A review needs a rating.</source>
        <translation>評價需要評分。</translation>
    </message>
    <message>
        <source>Give half a star to five stars.</source>
        <translation>請評半星到五星。</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>「{text}」不是價格。</translation>
    </message>
    <message>
        <source>Give a number such as 299 or 18.50, and the currency next to it.</source>
        <translation>請填寫數字，例如 299 或 18.50，並在旁邊填寫貨幣。</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>有兩種讀法</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}.</source>
        <translation>「{text}」可以是 {one} 或 {other}。</translation>
    </message>
    <message>
        <source>Write the one that you mean.</source>
        <translation>請寫出你想表達的那個。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Line or review {line} of the file cannot be read.</source>
        <translation>無法讀取檔案的第 {line} 行（或評價）。</translation>
    </message>
    <message>
        <source>A table needs a column “product”, and ratings such as 4.5. See the guide.</source>
        <translation>表格需要「product」欄，以及 4.5 這樣的評分。請參閱指南。</translation>
    </message>
    <message>
        <source>A currency is missing</source>
        <translation>缺少貨幣</translation>
    </message>
    <message>
        <source>A price needs a currency.</source>
        <translation>價格需要貨幣。</translation>
    </message>
    <message>
        <source>Give both, such as 299 and CNY, or neither.</source>
        <translation>請兩者都填，例如 299 和 CNY，或都不填。</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>未知欄位</translation>
    </message>
    <message>
        <source>The template has an unknown field “{name}” at character {position}.</source>
        <translation>範本的第 {position} 個字元處有未知欄位「{name}」。</translation>
    </message>
    <message>
        <source>Use one of {known}. A brace that is only text is written twice.</source>
        <translation>請使用 {known} 之一。作為文字的大括號要寫兩次。</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>The field {name} at character {position} cannot have the format “{option}”.</source>
        <translation>第 {position} 個字元處的欄位 {name} 不能使用格式「{option}」。</translation>
    </message>
    <message>
        <source>Dates take a format such as %d %B, counters a width such as 03.</source>
        <translation>日期可用 %d %B 這樣的格式，計數可用 03 這樣的寬度。</translation>
    </message>
    <message>
        <source>A brace is missing</source>
        <translation>缺少大括號</translation>
    </message>
    <message>
        <source>The brace at character {position} of the template has no partner.</source>
        <translation>範本第 {position} 個字元處的大括號沒有配對。</translation>
    </message>
    <message>
        <source>Close the field, or write the brace twice.</source>
        <translation>請關閉該欄位，或將大括號寫兩次。</translation>
    </message>
    <message>
        <source>Mistakes in the plan</source>
        <translation>計畫表有錯誤</translation>
    </message>
    <message>
        <source>The plan has mistakes. Nothing was taken from it.</source>
        <translation>計畫表有錯誤。沒有從中讀取任何內容。</translation>
    </message>
    <message>
        <source>Correct them and try again.</source>
        <translation>請更正後再試一次。</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>計畫表沒有儲存</translation>
    </message>
    <message>
        <source>The plan could not be written to {path} ({why}).</source>
        <translation>無法將計畫表寫入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>沒有貼文</translation>
    </message>
    <message>
        <source>There is nothing to post in {name}.</source>
        <translation>{name} 中沒有可發布的內容。</translation>
    </message>
    <message>
        <source>Choose a folder with photos or videos, or a plan with rows.</source>
        <translation>請選擇含有照片或影片的資料夾，或有資料列的計畫表。</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>「{text}」不是網址。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>請填寫以 https:// 開頭的網址。</translation>
    </message>
    <message>
        <source>“{text}” is not a product number.</source>
        <translation>「{text}」不是商品編號。</translation>
    </message>
    <message>
        <source>Copy the 8 to 14 digits below the bar code.</source>
        <translation>請抄寫條碼下方的 8 到 14 位數字。</translation>
    </message>
    <message>
        <source>“{text}” is not a currency.</source>
        <translation>「{text}」不是貨幣。</translation>
    </message>
    <message>
        <source>Give a code such as EUR or CNY, or a sign such as €.</source>
        <translation>請填寫代碼（例如 EUR 或 CNY）或符號（例如 €）。</translation>
    </message>
    <message>
        <source>A product is missing</source>
        <translation>缺少商品</translation>
    </message>
    <message>
        <source>A review needs the name of the product.</source>
        <translation>評價需要商品名稱。</translation>
    </message>
    <message>
        <source>Fill in the product.</source>
        <translation>請填寫商品。</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>沒有此商品</translation>
    </message>
    <message>
        <source>No review of “{text}” has been seen.</source>
        <translation>沒有看過「{text}」的評價。</translation>
    </message>
    <message>
        <source>List the products with: kesong products list</source>
        <translation>列出商品：kesong products list</translation>
    </message>
    <message>
        <source>Too many descriptions</source>
        <translation>描述太多</translation>
    </message>
    <message>
        <source>There are {alts} descriptions for {files} files.</source>
        <translation>{files} 個檔案有 {alts} 則描述。</translation>
    </message>
    <message>
        <source>Give one --alt for each file.</source>
        <translation>請為每個檔案提供一個 --alt。</translation>
    </message>
    <message>
        <source>“{name}” is not a language.</source>
        <translation>「{name}」不是語言。</translation>
    </message>
    <message>
        <source>Give a code, such as en, de or pt-BR.</source>
        <translation>請填寫代碼，例如 en、de 或 pt-BR。</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>無法使用設定檔</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}).</source>
        <translation>無法使用 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>請檢查磁碟和資料夾的權限。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} 已損壞（{why}）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Run kesong doctor: it says what can be saved, and how.</source>
        <translation>沒有變更任何內容。請執行 kesong doctor：它會說明可以救回什麼，以及如何救回。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Kesong ({why}).</source>
        <translation>{path} 由較新版本的 Kesong 寫入（{why}）。</translation>
    </message>
    <message>
        <source>Install that version, or use another profile.</source>
        <translation>請安裝該版本，或使用另一個設定檔。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>磁碟已滿：無法寫入 {path}。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>請騰出一些空間；先前儲存的內容沒有遺失。</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空間不足</translation>
    </message>
    <message>
        <source>{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free.</source>
        <translation>{path} 需要 {needed_gb:.1f} GB，但只剩 {free_gb:.1f} GB。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>請騰出一些空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The profile is not private</source>
        <translation>設定檔不是私密的</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, and its permissions cannot be changed.</source>
        <translation>這部電腦的其他使用者可以讀取 {path}，且無法變更其權限。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, on a disk that has permissions.</source>
        <translation>請用 --profile 選擇另一個資料夾，所在磁碟須支援權限。</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} 屬於這部電腦的另一位使用者。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>請用 --profile 選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file, so nothing is written to it.</source>
        <translation>{path} 是連結或不是一般檔案，因此不會寫入。</translation>
    </message>
    <message>
        <source>Remove it, or choose another folder with --profile.</source>
        <translation>請移除它，或用 --profile 選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>設定檔使用中</translation>
    </message>
    <message>
        <source>Another Kesong is using the profile {path}.</source>
        <translation>另一個 Kesong 正在使用設定檔 {path}。</translation>
    </message>
    <message>
        <source>Close it, or choose another profile with --profile.</source>
        <translation>請關閉它，或用 --profile 選擇另一個設定檔。</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>圖片沒有儲存</translation>
    </message>
    <message>
        <source>The pasted picture could not be written to {path}.</source>
        <translation>無法將貼上的圖片寫入 {path}。</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>沒有建立複本</translation>
    </message>
    <message>
        <source>Kesong could not copy {path} ({why}).</source>
        <translation>Kesong 無法複製 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Leave the file where it is until the post is sent.</source>
        <translation>貼文送出之前，請把檔案留在原處。</translation>
    </message>
    <message>
        <source>{path} is too large to copy ({size_mb:,.0f} MB).</source>
        <translation>{path} 太大，無法複製 ({size_mb:,.0f} MB)。</translation>
    </message>
    <message>
        <source>No safe place for the sign-in</source>
        <translation>沒有安全的地方儲存登入資訊</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the sign-in.</source>
        <translation>這部電腦沒有可以儲存登入資訊的鑰匙圈。</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.</source>
        <translation>請安裝一個（GNOME Keyring、KWallet 或 KeePassXC）；或將登入資訊存在只有你能讀取的檔案中：在偏好設定中開啟，或設定 KESONG_SECRETS=file；或使用視窗，每次重新登入。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>未寫入報告</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}).</source>
        <translation>無法將報告寫入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>The open Kesong did not do it</source>
        <translation>已開啟的 Kesong 沒有執行</translation>
    </message>
    <message>
        <source>The Kesong that is open did not carry out the command.</source>
        <translation>已開啟的 Kesong 沒有執行該指令。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>請關閉它後再試一次。</translation>
    </message>
    <message>
        <source>The Kesong that is open is another version.</source>
        <translation>已開啟的 Kesong 是另一個版本。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>檔案太多</translation>
    </message>
    <message>
        <source>These are too many files for one command.</source>
        <translation>檔案太多，一個指令無法處理。</translation>
    </message>
    <message>
        <source>Give fewer files at once.</source>
        <translation>請一次提供較少的檔案。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>The sign-in to {server} did not finish.</source>
        <translation>沒有完成登入 {server}。</translation>
    </message>
    <message>
        <source>{server} refused the sign-in.</source>
        <translation>{server} 拒絕了登入。</translation>
    </message>
    <message>
        <source>The sign-in to {server} was not confirmed in the browser within five minutes.</source>
        <translation>五分鐘內沒有在瀏覽器中確認登入 {server}。</translation>
    </message>
    <message>
        <source>Start again; if the browser does not open the page, use a code.</source>
        <translation>請重新開始；如果瀏覽器沒有開啟頁面，請使用代碼。</translation>
    </message>
    <message>
        <source>Another server than {server} answered the sign-in.</source>
        <translation>回應登入的不是 {server}，而是另一個伺服器。</translation>
    </message>
    <message>
        <source>No code was entered for the sign-in to {server}.</source>
        <translation>沒有輸入登入 {server} 的代碼。</translation>
    </message>
    <message>
        <source>Start again, or give a token with --token-stdin.</source>
        <translation>請重新開始，或用 --token-stdin 提供權杖。</translation>
    </message>
    <message>
        <source>{server} could not use the code; it may be wrong, or used already.</source>
        <translation>{server} 無法使用該代碼；它可能有誤，或已經用過。</translation>
    </message>
    <message>
        <source>Start again: a code can be used once, and only for a short time.</source>
        <translation>請重新開始：代碼只能使用一次，且很快失效。</translation>
    </message>
    <message>
        <source>{server} gave no token for the sign-in.</source>
        <translation>{server} 沒有給登入權杖。</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>沒有瀏覽器</translation>
    </message>
    <message>
        <source>No browser could be opened for the sign-in to {server}.</source>
        <translation>無法開啟瀏覽器來登入 {server}。</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>請改用代碼登入。</translation>
    </message>
    <message>
        <source>Browser sign-in not possible</source>
        <translation>無法用瀏覽器登入</translation>
    </message>
    <message>
        <source>This computer does not let Kesong receive the browser&apos;s answer for {server}.</source>
        <translation>這部電腦不讓 Kesong 接收瀏覽器對 {server} 的回覆。</translation>
    </message>
    <message>
        <source>{server} does not accept sign-ins through the browser.</source>
        <translation>{server} 不接受透過瀏覽器登入。</translation>
    </message>
    <message>
        <source>{server} does not know Kesong any more.</source>
        <translation>{server} 不再認得 Kesong。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>請重新開始登入。</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>權杖是空的。</translation>
    </message>
    <message>
        <source>Paste the whole token.</source>
        <translation>請貼上完整的權杖。</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>代碼是空的。</translation>
    </message>
    <message>
        <source>Paste the code that the server shows.</source>
        <translation>請貼上伺服器顯示的代碼。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>「{address}」不是伺服器位址。</translation>
    </message>
    <message>
        <source>Type its name as in a browser, such as pixelfed.social.</source>
        <translation>請像在瀏覽器中那樣輸入名稱，例如 pixelfed.social。</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted.</source>
        <translation>到 {host} 的連線不會加密。</translation>
    </message>
    <message>
        <source>Use https://{host} instead.</source>
        <translation>請改用 https://{host}。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>請檢查位址和網路，然後再試一次。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell the server&apos;s administrators.</source>
        <translation>請稍後再試。如果仍然如此，請通知伺服器的管理員。</translation>
    </message>
    <message>
        <source>Check the spelling and the network, then try again.</source>
        <translation>請檢查拼字和網路，然後再試一次。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network, then try again.</source>
        <translation>請在瀏覽器中開啟任一網站並登入網路，然後再試一次。</translation>
    </message>
    <message>
        <source>It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>它會留在寄件匣中。可執行 kesong outbox run 或開啟 Kesong 來傳送。</translation>
    </message>
    <message>
        <source>Try to sign in again after that.</source>
        <translation>之後請再次嘗試登入。</translation>
    </message>
    <message>
        <source>Check the token, or sign in with the browser.</source>
        <translation>請檢查權杖，或用瀏覽器登入。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators.</source>
        <translation>請詢問伺服器的管理員。</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>請檢查你輸入的內容，然後再試一次。</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>之後請再試一次。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>請在瀏覽器中開啟任一網站並登入網路。它會留在寄件匣中；可執行 kesong outbox run 或開啟 Kesong 來傳送。</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>沒有帳號 {name}。</translation>
    </message>
    <message>
        <source>List the accounts with: kesong account list</source>
        <translation>列出帳號：kesong account list</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>沒有帳號</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>還沒有帳號。</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>沒有裝置 {name}。</translation>
    </message>
    <message>
        <source>List the devices with: kesong home user devices NAME</source>
        <translation>列出裝置：kesong home user devices NAME</translation>
    </message>
    <message>
        <source>There is no outbox job {name}.</source>
        <translation>寄件匣中沒有工作 {name}。</translation>
    </message>
    <message>
        <source>List the jobs with: kesong outbox list</source>
        <translation>列出工作：kesong outbox list</translation>
    </message>
    <message>
        <source>There is no draft {name}.</source>
        <translation>沒有草稿 {name}。</translation>
    </message>
    <message>
        <source>It may have been deleted or queued.</source>
        <translation>它可能已被刪除或已排入佇列。</translation>
    </message>
    <message>
        <source>{name} is not in the camera roll.</source>
        <translation>{name} 不在相簿中。</translation>
    </message>
    <message>
        <source>Add its folder with: kesong roll add DIR</source>
        <translation>加入其資料夾：kesong roll add DIR</translation>
    </message>
    <message>
        <source>There is no look {name}.</source>
        <translation>沒有濾鏡 {name}。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>請選擇其一：{known}。</translation>
    </message>
    <message>
        <source>There is no cover template {name}.</source>
        <translation>沒有封面範本 {name}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <source>There is no person {name}.</source>
        <translation>沒有使用者 {name}。</translation>
    </message>
    <message>
        <source>Add one with: kesong home user add NAME</source>
        <translation>新增使用者：kesong home user add NAME</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {name}.</source>
        <translation>找不到 {name}。</translation>
    </message>
    <message>
        <source>There is no timeline “{name}”.</source>
        <translation>沒有時間軸「{name}」。</translation>
    </message>
    <message>
        <source>Use home, public or tag:NAME.</source>
        <translation>請使用 home、public 或 tag:NAME。</translation>
    </message>
    <message>
        <source>Home only</source>
        <translation>僅限首頁</translation>
    </message>
    <message>
        <source>Only the home timelines of all accounts can be read as one.</source>
        <translation>合併讀取所有帳號時，只能讀取首頁時間軸。</translation>
    </message>
    <message>
        <source>Leave out --timeline and --account, or --all-accounts.</source>
        <translation>請拿掉 --timeline 和 --account，或拿掉 --all-accounts。</translation>
    </message>
    <message>
        <source>{host} allows {limit}.</source>
        <translation>{host} 允許 {limit}。</translation>
    </message>
    <message>
        <source>Only the published copy is changed; your file keeps it.</source>
        <translation>只變更發布的複本；你的檔案維持原樣。</translation>
    </message>
    <message>
        <source>Serial numbers and maker notes removed from every photo</source>
        <translation>已從每張照片中移除序號和廠商註記</translation>
    </message>
    <message>
        <source>The review cannot be published as it is.</source>
        <translation>評價無法以現在的樣子發布。</translation>
    </message>
    <message>
        <source>{host} does not support direct messages.</source>
        <translation>{host} 不支援私訊。</translation>
    </message>
    <message>
        <source>Choose another audience.</source>
        <translation>請選擇其他公開範圍。</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>貼文是空的。</translation>
    </message>
    <message>
        <source>Add a photo or some text.</source>
        <translation>請加入照片或文字。</translation>
    </message>
    <message>
        <source>{host} does not accept posts without a photo.</source>
        <translation>{host} 不接受沒有照片的貼文。</translation>
    </message>
    <message>
        <source>You are signed out of {account}.</source>
        <translation>你已登出 {account}。</translation>
    </message>
    <message>
        <source>Sign in again, or post without it.</source>
        <translation>請重新登入，或不發布到此帳號。</translation>
    </message>
    <message>
        <source>The post has {count} photos. {host} allows {limit}.</source>
        <translation>貼文有 {count} 張照片。{host} 允許 {limit} 張。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>請移除一些。</translation>
    </message>
    <message>
        <source>The text is too long by {over} characters.</source>
        <translation>內文超出 {over} 個字元。</translation>
    </message>
    <message>
        <source>{host} allows {limit}; title, hashtags and review lines count too.</source>
        <translation>{host} 允許 {limit} 個；標題、主題標籤和評價各行也計算在內。</translation>
    </message>
    <message>
        <source>The content warning is too long by {over} characters.</source>
        <translation>內容警告超出 {over} 個字元。</translation>
    </message>
    <message>
        <source>The post has {count} hashtags.</source>
        <translation>貼文有 {count} 個主題標籤。</translation>
    </message>
    <message>
        <source>Screen readers read every one, and many apps hide more than {limit}.</source>
        <translation>螢幕閱讀器會逐一讀出，許多應用程式會隱藏超過 {limit} 個的部分。</translation>
    </message>
    <message>
        <source>A link is not secure: {link}</source>
        <translation>有不安全的連結：{link}</translation>
    </message>
    <message>
        <source>Browsers warn of addresses that begin with http.</source>
        <translation>瀏覽器會對以 http 開頭的網址提出警告。</translation>
    </message>
    <message>
        <source>The post names a place in a private zone: {place}.</source>
        <translation>貼文寫明了私密區域內的地點：{place}。</translation>
    </message>
    <message>
        <source>Places in “{zone}” are never published, as set in the preferences.</source>
        <translation>依偏好設定，「{zone}」內的地點絕不會發布。</translation>
    </message>
    <message>
        <source>The post contains a location: {place}.</source>
        <translation>貼文含有位置：{place}。</translation>
    </message>
    <message>
        <source>Everyone who can see the post can see it.</source>
        <translation>看得到貼文的人都看得到它。</translation>
    </message>
    <message>
        <source>{host} lets everyone reply and quote.</source>
        <translation>{host} 允許所有人回覆和引用。</translation>
    </message>
    <message>
        <source>It has no reply controls, so yours would have no effect.</source>
        <translation>它沒有回覆控制，因此你的設定不會生效。</translation>
    </message>
    <message>
        <source>Photo {number} cannot be opened.</source>
        <translation>無法開啟照片 {number}。</translation>
    </message>
    <message>
        <source>The description of photo {number} is too long by {over} characters.</source>
        <translation>照片 {number} 的描述超出 {over} 個字元。</translation>
    </message>
    <message>
        <source>Photo {number} has no description.</source>
        <translation>照片 {number} 沒有描述。</translation>
    </message>
    <message>
        <source>People who use a screen reader will only hear “image”.</source>
        <translation>使用螢幕閱讀器的人只會聽到「圖片」。</translation>
    </message>
    <message>
        <source>Photo {number} was posted before.</source>
        <translation>照片 {number} 先前發布過。</translation>
    </message>
    <message>
        <source>On {day}, as {post}.</source>
        <translation>於 {day}，在 {post} 中。</translation>
    </message>
    <message>
        <source>Photo {number} is already in the outbox.</source>
        <translation>照片 {number} 已在寄件匣中。</translation>
    </message>
    <message>
        <source>It is part of {post}.</source>
        <translation>它屬於{post}。</translation>
    </message>
    <message>
        <source>Photo {number} looks like one that was posted before.</source>
        <translation>照片 {number} 與先前發布過的一張相似。</translation>
    </message>
    <message>
        <source>{host} does not accept photos, such as photo {number}.</source>
        <translation>{host} 不接受照片，例如照片 {number}。</translation>
    </message>
    <message>
        <source>Photo {number} is converted</source>
        <translation>照片 {number} 會被轉換</translation>
    </message>
    <message>
        <source>{host} does not accept {format} files.</source>
        <translation>{host} 不接受 {format} 檔案。</translation>
    </message>
    <message>
        <source>Photo {number} is made smaller for {host}</source>
        <translation>照片 {number} 會為 {host} 縮小</translation>
    </message>
    <message>
        <source>It has {mb:.1f} MB and {megapixels:.1f} megapixels.</source>
        <translation>它有 {mb:.1f} MB 和 {megapixels:.1f} 百萬像素。</translation>
    </message>
    <message>
        <source>Photo {number} becomes too small to read: {width} × {height}.</source>
        <translation>照片 {number} 變得太小、看不清：{width} × {height}。</translation>
    </message>
    <message>
        <source>After cropping, and within what {host} accepts, few pixels are left.</source>
        <translation>裁切後，在 {host} 接受的範圍內，剩下的像素很少。</translation>
    </message>
    <message>
        <source>Photo {number} is damaged at the end.</source>
        <translation>照片 {number} 結尾損壞。</translation>
    </message>
    <message>
        <source>Part of it is missing. Copy it again from its source if you can.</source>
        <translation>缺少一部分。如有可能，請從來源重新複製。</translation>
    </message>
    <message>
        <source>Only the first page of photo {number} is sent.</source>
        <translation>照片 {number} 只會傳送第一頁。</translation>
    </message>
    <message>
        <source>The file has {pages} pages. Save the others as files of their own to post them.</source>
        <translation>此檔案有 {pages} 頁。要發布其他頁，請將它們另存為個別檔案。</translation>
    </message>
    <message>
        <source>Photo {number} will not move.</source>
        <translation>照片 {number} 不會動。</translation>
    </message>
    <message>
        <source>Only one picture of the animation is sent.</source>
        <translation>動畫只會送出其中一張圖片。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a video</source>
        <translation>照片 {number} 將以影片送出</translation>
    </message>
    <message>
        <source>{host} does not accept animations in this format.</source>
        <translation>{host} 不接受此格式的動畫。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a GIF</source>
        <translation>照片 {number} 將以 GIF 送出</translation>
    </message>
    <message>
        <source>Photo {number} is very tall: {width} × {height}.</source>
        <translation>照片 {number} 非常高：{width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be read.</source>
        <translation>許多應用程式只顯示其中一部分。拆成多張就能看清楚文字。</translation>
    </message>
    <message>
        <source>Photo {number} is very wide: {width} × {height}.</source>
        <translation>照片 {number} 非常寬：{width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be seen.</source>
        <translation>許多應用程式只顯示其中一部分。拆成多張就能完整觀看。</translation>
    </message>
    <message>
        <source>Video {number} is in a format that {host} does not accept.</source>
        <translation>影片 {number} 的格式不被 {host} 接受。</translation>
    </message>
    <message>
        <source>Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.</source>
        <translation>影片 {number} 為 {mb:.1f} MB。{host} 允許 {limit_mb:.1f} MB。</translation>
    </message>
    <message>
        <source>Video {number} is {seconds} seconds long. {host} allows {limit}.</source>
        <translation>影片 {number} 長 {seconds} 秒。{host} 允許 {limit} 秒。</translation>
    </message>
    <message>
        <source>Video {number} is {minutes} minutes long.</source>
        <translation>影片 {number} 長 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>Few people watch a video of this length in a feed.</source>
        <translation>很少有人會在動態中看完這麼長的影片。</translation>
    </message>
    <message>
        <source>You name “{product}”. Did you pay for it, or was it given to you?</source>
        <translation>你提到了「{product}」。是你付的錢，還是別人送的？</translation>
    </message>
    <message>
        <source>What was given or paid for must be said first and plainly.</source>
        <translation>受贈或收費的內容必須在開頭清楚說明。</translation>
    </message>
    <message>
        <source>The post has an affiliate link to {link}, and does not say so.</source>
        <translation>貼文含有聯盟行銷連結 {link}，但沒有說明。</translation>
    </message>
    <message>
        <source>Readers must be told first and plainly that you earn from it.</source>
        <translation>必須在開頭清楚告訴讀者你會從中獲得收入。</translation>
    </message>
    <message>
        <source>The review needs a product.</source>
        <translation>評價需要商品。</translation>
    </message>
    <message>
        <source>Readers must know what it is about.</source>
        <translation>讀者必須知道評價的是什麼。</translation>
    </message>
    <message>
        <source>The review needs a rating.</source>
        <translation>評價需要評分。</translation>
    </message>
    <message>
        <source>Readers must know what you think of it.</source>
        <translation>讀者必須知道你對它的看法。</translation>
    </message>
    <message>
        <source>The review needs to say how you got the product.</source>
        <translation>評價需要說明你如何得到該商品。</translation>
    </message>
    <message>
        <source>Readers must know who paid for it.</source>
        <translation>讀者必須知道是誰付的錢。</translation>
    </message>
    <message>
        <source>Your first comment follows the post</source>
        <translation>首則留言會接在貼文之後</translation>
    </message>
    <message>
        <source>It is posted as your own reply once the post is published: “{text}”.</source>
        <translation>貼文發布後，會以你自己的回覆發布：「{text}」。</translation>
    </message>
    <message>
        <source>The first comment is {over} characters too long.</source>
        <translation>首則留言超出 {over} 個字元。</translation>
    </message>
    <message>
        <source>{host} takes {limit} in one post.</source>
        <translation>{host} 每則貼文最多 {limit} 個字元。</translation>
    </message>
    <message>
        <source>The review is published as {count} posts</source>
        <translation>評價將以 {count} 則貼文發布</translation>
    </message>
    <message>
        <source>It is longer than {host} allows. Each part is a reply to the one before it.</source>
        <translation>它超過了 {host} 允許的長度。每一部分都是對上一部分的回覆。</translation>
    </message>
    <message>
        <source>The price “{text}” can be read in two ways.</source>
        <translation>價格「{text}」有兩種讀法。</translation>
    </message>
    <message>
        <source>Choose the one that you mean.</source>
        <translation>請選擇你想表達的那個。</translation>
    </message>
    <message>
        <source>The review says “bought”, but its link looks like one that you earn by.</source>
        <translation>評價寫的是「自購」，但其連結看起來是你能獲得收入的連結。</translation>
    </message>
    <message>
        <source>If you earn by {url}, choose “affiliate”.</source>
        <translation>如果你從 {url} 獲得收入，請選擇「聯盟行銷」。</translation>
    </message>
    <message>
        <source>There is a shop link, and the post does not say how you relate to it.</source>
        <translation>有商店連結，但貼文沒有說明你與它的關係。</translation>
    </message>
    <message>
        <source>If you got it free or earn by it, say so first, such as “[Ad · gifted]”.</source>
        <translation>如果你免費取得或從中獲得收入，請先說明，例如「[廣告 · 獲贈]」。</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>價格需要貨幣。</translation>
    </message>
    <message>
        <source>There is a currency, but no price.</source>
        <translation>有貨幣，但沒有價格。</translation>
    </message>
    <message>
        <source>Enter the price, or remove the currency.</source>
        <translation>請填寫價格，或移除貨幣。</translation>
    </message>
    <message>
        <source>Private location removed from photo {number}: {zone}</source>
        <translation>已從照片 {number} 中移除私密位置：{zone}</translation>
    </message>
    <message>
        <source>Private location removed from photos {numbers}: {zone}</source>
        <translation>已從照片 {numbers} 中移除私密位置：{zone}</translation>
    </message>
    <message>
        <source>Camera serial number removed from photo {number}</source>
        <translation>已從照片 {number} 中移除相機序號</translation>
    </message>
    <message>
        <source>Camera serial numbers removed from photos {numbers}</source>
        <translation>已從照片 {numbers} 中移除相機序號</translation>
    </message>
    <message>
        <source>Location removed from photo {number}</source>
        <translation>已從照片 {number} 中移除位置</translation>
    </message>
    <message>
        <source>Location removed from photos {numbers}</source>
        <translation>已從照片 {numbers} 中移除位置</translation>
    </message>
    <message>
        <source>Serial numbers, names and maker notes removed from every photo</source>
        <translation>已從每張照片中移除序號、姓名和廠商註記</translation>
    </message>
    <message>
        <source>The author is kept, as set in the preferences.</source>
        <translation>依偏好設定，作者姓名會保留。</translation>
    </message>
    <message>
        <source>The copyright notice is kept, as set in the preferences.</source>
        <translation>依偏好設定，版權聲明會保留。</translation>
    </message>
    <message>
        <source>Author and copyright are kept, as set in the preferences.</source>
        <translation>依偏好設定，作者和版權會保留。</translation>
    </message>
    <message>
        <source>Queued and stored on this computer</source>
        <translation>已排入佇列並儲存在這部電腦上</translation>
    </message>
    <message>
        <source>Photos prepared</source>
        <translation>照片已準備好</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上傳</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>伺服器已收到</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>無法送出</translation>
    </message>
    <message>
        <source>Not found in your latest posts</source>
        <translation>在你的最新貼文中沒有找到</translation>
    </message>
    <message>
        <source>Not found yet; later posts are sent meanwhile, so the order may change</source>
        <translation>尚未找到；期間先傳送後面的貼文，順序可能改變</translation>
    </message>
    <message>
        <source>Found in your latest posts</source>
        <translation>在你的最新貼文中找到了</translation>
    </message>
    <message>
        <source>Your latest posts could not be read</source>
        <translation>無法讀取你的最新貼文</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>等待你決定</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>伺服器拒絕了它</translation>
    </message>
    <message>
        <source>Failed; will be tried again</source>
        <translation>失敗；將會重試</translation>
    </message>
    <message>
        <source>The server failed too often; it is not tried again by itself</source>
        <translation>伺服器失敗次數過多，不會自動重試</translation>
    </message>
    <message>
        <source>Not found after several checks</source>
        <translation>多次檢查後仍未找到</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>由你暫停</translation>
    </message>
    <message>
        <source>Resumed by you</source>
        <translation>由你恢復</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>由你重試</translation>
    </message>
    <message>
        <source>Replaced by a later change of yours</source>
        <translation>已被你後來的變更取代</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>由你取消</translation>
    </message>
    <message>
        <source>You confirmed that it was published</source>
        <translation>你確認它已發布</translation>
    </message>
    <message>
        <source>You chose to send it again</source>
        <translation>你選擇再次送出</translation>
    </message>
    <message>
        <source>Kesong was closed while sending</source>
        <translation>傳送時 Kesong 被關閉</translation>
    </message>
    <message>
        <source>The server no longer had the photos; they are uploaded again</source>
        <translation>伺服器上已沒有這些照片；正在重新上傳</translation>
    </message>
    <message>
        <source>The prepared photo was damaged and is prepared again</source>
        <translation>準備好的照片已損壞，正在重新準備</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Taken back for editing</source>
        <translation>已取回編輯</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時間已到</translation>
    </message>
    <message>
        <source>Handed to the server for scheduled publishing</source>
        <translation>已交給伺服器排程發布</translation>
    </message>
    <message>
        <source>Scheduled on the server</source>
        <translation>已在伺服器上排程</translation>
    </message>
    <message>
        <source>Due: looked for on the server</source>
        <translation>時間已到：正在伺服器上尋找</translation>
    </message>
    <message>
        <source>Taken back from the server by you</source>
        <translation>你已從伺服器取回</translation>
    </message>
    <message>
        <source>Moved to another time by you</source>
        <translation>由你移到其他時間</translation>
    </message>
    <message>
        <source>The server changed the time</source>
        <translation>伺服器已變更時間</translation>
    </message>
    <message>
        <source>The server did not change the time</source>
        <translation>伺服器沒有變更時間</translation>
    </message>
    <message>
        <source>Returned by the server</source>
        <translation>伺服器已退回</translation>
    </message>
    <message>
        <source>The server did not return it</source>
        <translation>伺服器沒有退回</translation>
    </message>
    <message>
        <source>No longer on the server: checking whether it was published</source>
        <translation>已不在伺服器上：正在檢查是否已發布</translation>
    </message>
    <message>
        <source>Its time came while Kesong was closed</source>
        <translation>時間到時 Kesong 已關閉</translation>
    </message>
    <message>
        <source>You can close this page and return to Kesong.</source>
        <translation>你可以關閉此頁面，返回 Kesong。</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>你可以關閉此頁面</translation>
    </message>
    <message>
        <source>Kesong has received the server&apos;s answer and finishes the sign-in.</source>
        <translation>Kesong 已收到伺服器的回覆，正在完成登入。</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>找不到頁面</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>此頁面屬於另一次登入</translation>
    </message>
    <message>
        <source>It may be from an earlier attempt. Return to Kesong and choose “Open the page again”.</source>
        <translation>它可能來自先前的嘗試。請返回 Kesong，選擇「再次開啟頁面」。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登入</translation>
    </message>
    <message>
        <source>The server answered: {said}. You can close this page and return to Kesong.</source>
        <translation>伺服器回覆：{said}。你可以關閉此頁面，返回 Kesong。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Embedded thumbnail</source>
        <translation>內嵌的縮圖</translation>
    </message>
    <message>
        <source>Second photo or video inside</source>
        <translation>內含的第二張照片或影片</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>廠商註記</translation>
    </message>
    <message>
        <source>Editing history</source>
        <translation>編輯記錄</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他資料</translation>
    </message>
    <message>
        <source>Where it was taken, often to a few metres.</source>
        <translation>拍攝地點，往往精確到幾公尺。</translation>
    </message>
    <message>
        <source>When it was taken or changed.</source>
        <translation>拍攝或變更的時間。</translation>
    </message>
    <message>
        <source>Make, model, lens and settings.</source>
        <translation>廠牌、型號、鏡頭和設定。</translation>
    </message>
    <message>
        <source>Numbers that link all photos of one camera.</source>
        <translation>能將同一部相機的所有照片連結起來的編號。</translation>
    </message>
    <message>
        <source>The owner, the author, or the computer.</source>
        <translation>擁有者、作者或電腦。</translation>
    </message>
    <message>
        <source>Captions, titles and comments.</source>
        <translation>說明、標題和註解。</translation>
    </message>
    <message>
        <source>It may show what was cropped away.</source>
        <translation>它可能會露出被裁掉的內容。</translation>
    </message>
    <message>
        <source>A moment before, another lens, or the original.</source>
        <translation>前一瞬間、另一個鏡頭或原圖。</translation>
    </message>
    <message>
        <source>Data that only the camera&apos;s maker can fully read.</source>
        <translation>只有相機廠商才能完全讀取的資料。</translation>
    </message>
    <message>
        <source>The programs it was edited with.</source>
        <translation>編輯它所用的程式。</translation>
    </message>
    <message>
        <source>Parts of the file that are not needed to show it.</source>
        <translation>顯示檔案時不需要的部分。</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name}（這部電腦）</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排程</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要你決定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>取回中</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>Undo like</source>
        <translation>收回讚</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>轉發</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消轉發</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消追蹤</translation>
    </message>
    <message>
        <source>Pin post</source>
        <translation>釘選貼文</translation>
    </message>
    <message>
        <source>Unpin post</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>將對話靜音</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>解除對話靜音</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>編輯貼文</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>刪除貼文</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>約剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>約剩 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>約剩 {hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>“{text}” is not an account that is signed in.</source>
        <translation>「{text}」不是已登入的帳號。</translation>
    </message>
    <message>
        <source>Use one of: {known}</source>
        <translation>請使用其一：{known}</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24 18:00.</source>
        <translation>請寫成 2026-12-24 18:00 的形式。</translation>
    </message>
    <message>
        <source>“{text}” has no time of day.</source>
        <translation>「{text}」沒有寫明時間。</translation>
    </message>
    <message>
        <source>“{text}” may be either of two days: day and month could change places.</source>
        <translation>「{text}」可能是兩個不同的日期：日和月可以互換。</translation>
    </message>
    <message>
        <source>“{text}” is a date as a number, as spreadsheets keep it.</source>
        <translation>「{text}」是以數字表示的日期，也就是試算表內部的存法。</translation>
    </message>
    <message>
        <source>Format the column as text or as a date, and write it like 2026-12-24 18:00.</source>
        <translation>請將該欄的格式設為文字或日期，並寫成 2026-12-24 18:00 這樣的形式。</translation>
    </message>
    <message>
        <source>Choose a later time, or leave the cell empty to publish at once.</source>
        <translation>請選擇較晚的時間，或將儲存格留空以立即發布。</translation>
    </message>
    <message>
        <source>“{text}” is not a visibility.</source>
        <translation>「{text}」不是有效的公開範圍。</translation>
    </message>
    <message>
        <source>“{text}” is not a language.</source>
        <translation>「{text}」不是語言。</translation>
    </message>
    <message>
        <source>There is no look “{text}”.</source>
        <translation>沒有濾鏡「{text}」。</translation>
    </message>
    <message>
        <source>“{text}” is not a shape to crop to.</source>
        <translation>「{text}」不是裁切比例。</translation>
    </message>
    <message>
        <source>The cell does not contain a review ({why}).</source>
        <translation>儲存格中沒有評價（{why}）。</translation>
    </message>
    <message>
        <source>Leave it as it was exported, or empty it.</source>
        <translation>請保持匯出時的內容，或清空它。</translation>
    </message>
    <message>
        <source>The cell does not contain an edit ({why}).</source>
        <translation>儲存格中沒有編輯內容（{why}）。</translation>
    </message>
    <message>
        <source>“{text}” is not a focal point.</source>
        <translation>「{text}」不是焦點。</translation>
    </message>
    <message>
        <source>Write two numbers from -1 to 1, such as 0.2 -0.5.</source>
        <translation>請寫兩個 -1 到 1 之間的數字，例如 0.2 -0.5。</translation>
    </message>
    <message>
        <source>There is no picture {number} that this belongs to.</source>
        <translation>沒有它所屬的圖片 {number}。</translation>
    </message>
    <message>
        <source>Add the file, or empty the cell.</source>
        <translation>請加入檔案，或清空儲存格。</translation>
    </message>
    <message>
        <source>“{text}” is a path of a computer with Windows.</source>
        <translation>「{text}」是 Windows 電腦上的路徑。</translation>
    </message>
    <message>
        <source>Put the file beside the plan, and write only its name.</source>
        <translation>請將檔案放在計畫表旁邊，並只寫檔名。</translation>
    </message>
    <message>
        <source>“{text}” stands for a formula that the spreadsheet could not calculate.</source>
        <translation>「{text}」代表試算表無法計算的公式。</translation>
    </message>
    <message>
        <source>Correct the cell. If you want to post it as it is, put an apostrophe before it.</source>
        <translation>請更正該儲存格。如果想照原樣發布，請在前面加上半形單引號。</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>沒有「{name}」欄。</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>請移除它，或更正其名稱。</translation>
    </message>
    <message>
        <source>“{name}” is the column “{column}” a second time.</source>
        <translation>「{name}」與「{column}」欄重複。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>請移除其中一個。</translation>
    </message>
    <message>
        <source>The first row has no column names.</source>
        <translation>第一列沒有欄名。</translation>
    </message>
    <message>
        <source>Name the columns: {known}, picture_1, alt_1 and so on.</source>
        <translation>請為各欄命名：{known}、picture_1、alt_1 等。</translation>
    </message>
    <message>
        <source>There are more cells than the {count} columns.</source>
        <translation>儲存格數多於 {count} 欄。</translation>
    </message>
    <message>
        <source>Put text that has separators in it in quotation marks.</source>
        <translation>含有分隔符號的文字請放在引號中。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>檔案不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet program.</source>
        <translation>請在試算表程式中另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>引號沒有配對。</translation>
    </message>
    <message>
        <source>Write a quotation mark inside a cell twice.</source>
        <translation>儲存格內的引號請寫兩次。</translation>
    </message>
    <message>
        <source>The file is not JSON ({why}).</source>
        <translation>檔案不是 JSON（{why}）。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>請更正後再試一次。</translation>
    </message>
    <message>
        <source>The file has no list of posts.</source>
        <translation>檔案中沒有貼文清單。</translation>
    </message>
    <message>
        <source>Put the posts in a list named “posts”.</source>
        <translation>請將貼文放在名為「posts」的清單中。</translation>
    </message>
    <message>
        <source>The post is not an object.</source>
        <translation>貼文不是物件。</translation>
    </message>
    <message>
        <source>Put the fields of the post in braces.</source>
        <translation>請將貼文的欄位放在大括號中。</translation>
    </message>
    <message>
        <source>The field “{name}” is not text.</source>
        <translation>欄位「{name}」不是文字。</translation>
    </message>
    <message>
        <source>Put the value in quotation marks.</source>
        <translation>請將值放在引號中。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be liked.</source>
        <translation>貼文已不存在，因此無法按讚。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be bookmarked.</source>
        <translation>貼文已不存在，因此無法收藏。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be boosted.</source>
        <translation>貼文已不存在，因此無法轉發。</translation>
    </message>
    <message>
        <source>The account no longer exists, so you cannot follow it.</source>
        <translation>帳號已不存在，因此你無法追蹤。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be pinned.</source>
        <translation>貼文已不存在，因此無法釘選。</translation>
    </message>
    <message>
        <source>The post no longer exists, so its conversation could not be muted.</source>
        <translation>貼文已不存在，因此無法將其對話靜音。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be edited. Your text can become a new post.</source>
        <translation>貼文已不存在，因此無法編輯。你的文字可以改為新貼文。</translation>
    </message>
    <message>
        <source>The post that you replied to no longer exists. Make a new post of your reply, or dismiss it.</source>
        <translation>你回覆的貼文已不存在。請將你的回覆改為新貼文，或放棄。</translation>
    </message>
    <message>
        <source>{what} “{said}”</source>
        <translation>{what}「{said}」</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>“{title}” ({account})</source>
        <translation>「{title}」（{account}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
