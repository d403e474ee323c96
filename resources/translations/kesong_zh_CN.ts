<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>It holds none of your texts, locations or passwords.</source>
        <translation>其中没有你的文字、位置或密码。</translation>
    </message>
    <message>
        <source>Kesong {version}</source>
        <translation>Kesong {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and nothing is installed.</source>
        <translation>每天向 {host} 查询一次最新版本号。不会发送任何关于你或这台电脑的信息，也不会安装任何内容。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>有新版本时通知我</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>打开下载页面</translation>
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
        <translation>已切换到 {name}</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>已登录：{name}。</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>退出 {name}？</translation>
    </message>
    <message>
        <source>Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again.</source>
        <translation>草稿和发件箱会留在这台电脑上。等待中的帖子会在你重新登录后发送。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed out of {name}. Drafts and the outbox are kept.</source>
        <translation>已退出 {name}。草稿和发件箱已保留。</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {0}</source>
        <translation>账号：{0}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>退出登录：{name}</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Like (L)</source>
        <translation>点赞 (L)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回复 (R)</translation>
    </message>
    <message>
        <source>Boost (B)</source>
        <translation>转发 (B)</translation>
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
        <translation>请先登录，再重新打开这些图片。</translation>
    </message>
    <message>
        <source>Sign in first. The pictures are kept as a draft.</source>
        <translation>请先登录。图片已保存为草稿。</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Use as cover</source>
        <translation>用作封面</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Choose photos and videos</source>
        <translation>选择照片和视频</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>照片和视频 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Removed from the post. The file stays where it is.</source>
        <translation>已从帖子中移除。文件仍在原处。</translation>
    </message>
    <message>
        <source>Click a spot on the photo to number it.</source>
        <translation>点击照片上的位置来添加编号。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>This server ignores focal points, and crops to the middle.</source>
        <translation>此服务器会忽略焦点，按中央裁剪。</translation>
    </message>
    <message>
        <source>Describe photo {number} for people who cannot see it</source>
        <translation>为视障人士描述照片 {number}</translation>
    </message>
    <message>
        <source>{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order.</source>
        <translation>{count}/{limit} 张照片 · {written} 张已有描述。拖动，或按 Ctrl 和方向键调整顺序。</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>编辑 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>拆成图集</translation>
    </message>
    <message>
        <source>Remove from the post (Del)</source>
        <translation>从帖子中移除 (Del)</translation>
    </message>
</context>
<context>
    <name>AlbumViewer</name>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>第 {number} 张照片，共 {count} 张。{description}</translation>
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
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Pictures that their authors marked as sensitive, until you click them.</source>
        <translation>作者标记为敏感的图片，点击后才显示。</translation>
    </message>
    <message>
        <source>Sensitive pictures</source>
        <translation>敏感图片</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>点击后播放</translation>
    </message>
    <message>
        <source>Videos in view play without sound, or only once you start them.</source>
        <translation>视野中的视频静音播放，或由你点击后才开始。</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
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
        <translation>作者和版权</translation>
    </message>
    <message>
        <source>Keep author name</source>
        <translation>保留作者姓名</translation>
    </message>
    <message>
        <source>Where a photo names its author, the published JPEG or PNG does too.</source>
        <translation>照片写有作者时，发布的 JPEG 或 PNG 也会写有。</translation>
    </message>
    <message>
        <source>Keep copyright notice</source>
        <translation>保留版权声明</translation>
    </message>
    <message>
        <source>Location, camera and serial numbers are never published.</source>
        <translation>位置、相机和序列号绝不会发布。</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Post to</source>
        <translation>发布到</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>可见范围</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
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
        <translation>{name} 的主页</translation>
    </message>
</context>
<context>
    <name>AutostartSection</name>
    <message>
        <source>Startup</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>登录这台电脑时启动</translation>
    </message>
    <message>
        <source>So that scheduled posts are sent on time and news arrives.</source>
        <translation>以便定时的帖子按时发送，新消息及时送达。</translation>
    </message>
    <message>
        <source>Only the icon in the tray is shown. Click it to open the window.</source>
        <translation>只显示托盘图标。点击图标可打开窗口。</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Not available in the demo.</source>
        <translation>演示模式下不可用。</translation>
    </message>
    <message>
        <source>Not available inside Flatpak. Add Kesong to the startup applications in your desktop&apos;s settings instead.</source>
        <translation>在 Flatpak 中不可用。请改为在桌面的设置中将 Kesong 添加到启动应用程序。</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Kesong ended unexpectedly. A report is on this computer; nothing was sent.</source>
        <translation>Kesong 意外退出。报告保存在这台电脑上；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Demo: nothing here is kept after you close the window.</source>
        <translation>演示模式：关闭窗口后，这里的内容都不会保留。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and export</source>
        <translation>备份和导出</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backup of this profile</source>
        <translation>备份此配置</translation>
    </message>
    <message>
        <source>One file with accounts, drafts, outbox, collections, preferences and the home server. To restore it, close Kesong and run: kesong restore FILE</source>
        <translation>一个文件，包含账号、草稿、发件箱、收藏夹、偏好设置和家庭服务器。要恢复，请关闭 Kesong 并运行：kesong restore FILE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All your posts, reviews and collections in a folder: pages with pictures for any browser, JSON and tables. Nothing in it needs Kesong.</source>
        <translation>将你的所有帖子、点评和收藏夹导出到文件夹：任何浏览器都能打开的图文网页、JSON 和表格。查看时无需 Kesong。</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>备份此配置</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Backed up: {size}, with sign-ins, encrypted by your passphrase.</source>
        <translation>备份完成：{size}，包含登录信息，已用你的密码短语加密。</translation>
    </message>
    <message>
        <source>Backed up: {size}. Sign-ins are not in it.</source>
        <translation>备份完成：{size}。不含登录信息。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it.</source>
        <translation>已导出到 {folder}：{posts} 篇帖子。部分服务器没有应答，来自它们的只有在这里看过的内容。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts.</source>
        <translation>已导出到 {folder}：{posts} 篇帖子。</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up this profile</source>
        <translation>备份此配置</translation>
    </message>
    <message>
        <source>Accounts, drafts, outbox, collections, preferences and the home server go into one file. Photos of your camera roll do not: back up their folders too.</source>
        <translation>账号、草稿、发件箱、收藏夹、偏好设置和家庭服务器会存入一个文件。相册中的照片不包括在内：请另外备份它们的文件夹。</translation>
    </message>
    <message>
        <source>Include photos and videos</source>
        <translation>包含照片和视频</translation>
    </message>
    <message>
        <source>Those of the home server and of collections; copies in drafts are always included.</source>
        <translation>家庭服务器和收藏夹中的照片和视频；草稿中的副本始终包含在内。</translation>
    </message>
    <message>
        <source>Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them. Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place.</source>
        <translation>登录信息和家庭服务器的密钥不包含在内，除非你输入密码短语来加密它们。没有密码短语，任何人都无法读取，包括你自己。文件中的其他内容都可以读取：请妥善保管。</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>密码短语（可选）</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>请使用至少 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
    <message numerus="yes">
        <source>Queue %n post(s)?</source>
        <translation>
            <numerusform>将 %n 篇帖子加入发件箱？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>将 %n 篇帖子加入发件箱</numerusform>
        </translation>
    </message>
    <message>
        <source>{grouping}: {count}</source>
        <translation>{grouping}：{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 篇帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of photos…</source>
        <translation>其他张数…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>打开计划表…</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>导出计划表…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划表</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划表</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>导出计划表</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>请输入 1 到 {most} 之间的数字。</translation>
    </message>
    <message numerus="yes">
        <source>About %n post(s)</source>
        <translation>
            <numerusform>约 %n 篇帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>照片分组</translation>
    </message>
    <message>
        <source>Puts so many photos into each post, in the order in which they were taken.</source>
        <translation>按拍摄顺序，在每篇帖子中放入指定张数的照片。</translation>
    </message>
    <message>
        <source>Photos in each post</source>
        <translation>每篇帖子的照片数</translation>
    </message>
    <message>
        <source>Type tags with spaces between them.</source>
        <translation>输入标签，用空格分隔。</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message numerus="yes">
        <source>They are added to %n post(s).</source>
        <translation>
            <numerusform>会添加到 %n 篇帖子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>#harbour #sea</source>
        <translation>#港湾 #大海</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>字段：{fields}</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>说明模板</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the text of %n post(s). Fields are filled from the photos.</source>
        <translation>
            <numerusform>替换 %n 篇帖子的正文。字段由照片填充。</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首条评论</translation>
    </message>
    <message numerus="yes">
        <source>Posted as your own reply, once %n post(s) are published. Empty: none.</source>
        <translation>
            <numerusform>%n 篇帖子发布后，以你自己的回复发出。留空则不发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a first time, and a distance such as 30m, 6h, 1d or 1w.</source>
        <translation>请填写首个时间，以及间隔，例如 30m、6h、1d 或 1w。</translation>
    </message>
    <message>
        <source>The last one: {time}</source>
        <translation>最后一篇：{time}</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>分散到多天</translation>
    </message>
    <message numerus="yes">
        <source>Schedules %n post(s), one after the other.</source>
        <translation>
            <numerusform>依次为 %n 篇帖子定时。</numerusform>
        </translation>
    </message>
    <message>
        <source>First post</source>
        <translation>第一篇帖子</translation>
    </message>
    <message>
        <source>Time between posts</source>
        <translation>帖子间隔</translation>
    </message>
    <message>
        <source>30m, 6h, 1d, 1w</source>
        <translation>30m, 6h, 1d, 1w</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%n will be published at once.</source>
        <translation>
            <numerusform>%n 篇将立即发布。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be scheduled, from {first} to {last}.</source>
        <translation>
            <numerusform>%n 篇将定时发布，从 {first} 到 {last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready, kept here.</source>
        <translation>
            <numerusform>%n 篇尚未就绪，保留在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>By moments</source>
        <translation>按时刻</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>每篇 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEdits</name>
    <message numerus="yes">
        <source>%n row(s) did not fit below the last post and were left out.</source>
        <translation>
            <numerusform>有 %n 行超出最后一篇帖子，未粘贴。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}：{text}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
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
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>内容警告</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首条评论</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Batch</source>
        <translation>批量发帖</translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>照片分组</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划表</translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>应用所有不会丢失内容的修正。可以撤销。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入发件箱</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Copy edits of the first photo</source>
        <translation>复制第一张照片的编辑</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>说明模板</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首条评论</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>分散到多天</translation>
    </message>
    <message>
        <source>Fill posting times</source>
        <translation>填入发布时段</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修正</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split into single photos</source>
        <translation>拆成单张照片</translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Many posts at once</source>
        <translation>一次发布多篇帖子</translation>
    </message>
    <message>
        <source>Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet.</source>
        <translation>在相册中选择照片，然后选“批量发帖”，或打开电子表格中的计划表。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>打开计划表…</translation>
    </message>
    <message>
        <source>{posts} from {photos}</source>
        <translation>{posts}，来自 {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 篇帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>输入时自动保存</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n ready post(s)</source>
        <translation>
            <numerusform>将 %n 篇就绪的帖子加入发件箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>将 %n 篇帖子加入发件箱</numerusform>
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
        <translation>帖子 {number}</translation>
    </message>
</context>
<context>
    <name>BatchPresenter</name>
    <message numerus="yes">
        <source>Nothing was queued: %n post(s) need changes.</source>
        <translation>
            <numerusform>没有帖子加入发件箱：%n 篇帖子需要修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are being moved out of the table. Try again in a moment.</source>
        <translation>正在将帖子移出表格。请稍后重试。</translation>
    </message>
    <message>
        <source>Post {number}: {problem}</source>
        <translation>帖子 {number}：{problem}</translation>
    </message>
</context>
<context>
    <name>BatchTableView</name>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
</context>
<context>
    <name>BatchTasks</name>
    <message>
        <source>Moving posts…</source>
        <translation>正在移动帖子…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>BestTimeRow</name>
    <message>
        <source>Best times: too few posts to say. So far there are {count}.</source>
        <translation>最佳时间：帖子太少，无法判断。目前有 {count} 篇。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts. Choose one to add it:</source>
        <translation>最佳时间，根据 {count} 篇帖子的点赞和回复得出。选择一个即可添加：</translation>
    </message>
    <message>
        <source>{day} {time} · {mean} a post, from {count} posts</source>
        <translation>{day} {time} · 平均每篇 {mean}，共 {count} 篇</translation>
    </message>
    <message>
        <source>Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all.</source>
        <translation>{begin} 到 {end} 发布的帖子平均每篇获得 {mean} 个点赞和回复，共 {count} 篇。</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍然显示</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time</source>
        <translation>空闲的发布时段</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
    </message>
    <message>
        <source>Moving: {host} did not answer yet</source>
        <translation>正在移动：{host} 尚未响应</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Scheduled on {host} with another app</source>
        <translation>由其他应用在 {host} 上定时</translation>
    </message>
    <message>
        <source>Being handed to {host}</source>
        <translation>正在移交给 {host}</translation>
    </message>
    <message>
        <source>Waits on {host}</source>
        <translation>在 {host} 上等待</translation>
    </message>
    <message>
        <source>Waits on this computer</source>
        <translation>在这台电脑上等待</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Add to camera roll</source>
        <translation>添加到相册</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Memory card with photos: {name}</source>
        <translation>存储卡里有照片：{name}</translation>
    </message>
</context>
<context>
    <name>CardMonitor</name>
    <message>
        <source>Added {name} to the camera roll. Files on it are never changed.</source>
        <translation>已将 {name} 添加到相册。其中的文件绝不会被更改。</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
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
        <translation>分类“{name}”已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>编辑分类</translation>
    </message>
    <message>
        <source>The newest posts with any of its tags are shown together.</source>
        <translation>含有其中任一标签的最新帖子会一起显示。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags that you follow or used lately:</source>
        <translation>你关注或最近用过的标签：</translation>
    </message>
    <message>
        <source>A category has at most {number} tags.</source>
        <translation>一个分类最多有 {number} 个标签。</translation>
    </message>
    <message>
        <source>Add the tag {tag}</source>
        <translation>添加标签 {tag}</translation>
    </message>
</context>
<context>
    <name>CellFinder</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>已在 %n 个单元格中替换</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>Photos without a description</source>
        <translation>没有描述的照片</translation>
    </message>
    <message>
        <source>Posts that name a place</source>
        <translation>写明地点的帖子</translation>
    </message>
    <message>
        <source>Products named without saying who paid</source>
        <translation>提到商品但未说明由谁付款</translation>
    </message>
    <message>
        <source>Affiliate links without saying so</source>
        <translation>未说明的返佣链接</translation>
    </message>
    <message>
        <source>Reviews of bought things with affiliate links</source>
        <translation>自购点评带有返佣链接</translation>
    </message>
    <message>
        <source>Links to shops</source>
        <translation>商店链接</translation>
    </message>
    <message>
        <source>Files that were posted before</source>
        <translation>以前发布过的文件</translation>
    </message>
    <message>
        <source>Photos that look like posted ones</source>
        <translation>与已发布照片相似的照片</translation>
    </message>
    <message>
        <source>Files that wait in the outbox</source>
        <translation>在发件箱中等待的文件</translation>
    </message>
    <message>
        <source>Many hashtags</source>
        <translation>话题标签过多</translation>
    </message>
    <message>
        <source>Links that are not secure</source>
        <translation>不安全的链接</translation>
    </message>
    <message>
        <source>Animations that stop moving</source>
        <translation>发布后不会动的动画</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>损坏的照片</translation>
    </message>
    <message>
        <source>Files with several pages</source>
        <translation>含多页的文件</translation>
    </message>
    <message>
        <source>Very tall photos</source>
        <translation>特别高的照片</translation>
    </message>
    <message>
        <source>Very wide photos</source>
        <translation>特别宽的照片</translation>
    </message>
    <message>
        <source>Photos that become too small to read</source>
        <translation>变得太小、看不清的照片</translation>
    </message>
    <message>
        <source>Long videos</source>
        <translation>长视频</translation>
    </message>
    <message>
        <source>Reply controls that the server lacks</source>
        <translation>服务器没有的回复控制</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Check before publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>Prevents publishing</source>
        <translation>阻止发布</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the server would refuse, and what a review needs, always prevents publishing.</source>
        <translation>服务器会拒绝的内容，以及点评必需的内容，始终会阻止发布。</translation>
    </message>
    <message>
        <source>Limits of the server</source>
        <translation>服务器的限制</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check of this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>有 %n 项需要留意。</numerusform>
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
        <translation>提示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>无法完成检查。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>检查详情</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n 项需修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n 项值得留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked as you write.</source>
        <translation>输入时检查。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>没有发现问题。</translation>
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
        <translation>你想把照片放在哪里？</translation>
    </message>
    <message>
        <source>You can change this later, and use more than one.</source>
        <translation>以后可以更改，也可以使用多个。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>放在这台电脑上</translation>
    </message>
    <message>
        <source>For you and your family. No account, no company.</source>
        <translation>供你和家人使用。无需账号，不经任何公司。</translation>
    </message>
    <message>
        <source>On a server I know</source>
        <translation>放在我知道的服务器上</translation>
    </message>
    <message>
        <source>Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser.</source>
        <translation>Pixelfed、Mastodon、GoToSocial 等。用浏览器登录。</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>我收到了邀请</translation>
    </message>
    <message>
        <source>To the home server of family or friends, by an invitation or from the network.</source>
        <translation>通过邀请或从网络中加入家人或朋友的家庭服务器。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>with sample people and photos</source>
        <translation>有示例人物和照片</translation>
    </message>
    <message>
        <source>Locations and serial numbers are removed</source>
        <translation>位置和序列号会被移除</translation>
    </message>
    <message>
        <source>Your files are never changed</source>
        <translation>你的文件绝不会被更改</translation>
    </message>
    <message>
        <source>The demo opens in a new window</source>
        <translation>演示会在新窗口中打开</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the demo. Try: kesong --demo</source>
        <translation>无法启动演示。请试试：kesong --demo</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
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
        <translation>关闭 Kesong？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still to be sent. Sending goes on when you open Kesong again.</source>
        <translation>
            <numerusform>还有 %n 篇帖子待发送。再次打开 Kesong 后会继续发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.</source>
        <translation>
            <numerusform>%n 篇定时帖子：只有 Kesong 打开时才会发布。如果届时已关闭，下次打开时会询问你。</numerusform>
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
        <translation>收藏夹保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新收藏夹的名称</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>CollectedPostModel</name>
    <message>
        <source>Your note: {note}</source>
        <translation>你的备注：{note}</translation>
    </message>
</context>
<context>
    <name>CollectionListModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 篇帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>新建收藏夹</translation>
    </message>
    <message>
        <source>Collection options</source>
        <translation>收藏夹选项</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名收藏夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Choose “Save to…” in the menu of a post.</source>
        <translation>在帖子的菜单中选择“收藏到…”。</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Choose cover…</source>
        <translation>选择封面…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除收藏夹</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
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
        <translation>从收藏夹中移除</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>No collections yet</source>
        <translation>还没有收藏夹</translation>
    </message>
    <message>
        <source>Gather posts under a name of your own. Collections stay on this computer and work offline.</source>
        <translation>把帖子收在你自己命名的收藏夹里。收藏夹保存在这台电脑上，离线也能用。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏夹</translation>
    </message>
    <message>
        <source>Collections as tiles</source>
        <translation>收藏夹（图块）</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夹</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>Collection “{name}” deleted</source>
        <translation>收藏夹“{name}”已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Removed from “{name}”</source>
        <translation>已从“{name}”中移除</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私信</translation>
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
        <translation>搜索“{words}”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
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
        <translation>我的主页</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回顾</translation>
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
        <translation>无标题草稿</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Switch to {account}</source>
        <translation>切换到 {account}</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Sign out: {account}</source>
        <translation>退出登录：{account}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤规则</translation>
    </message>
    <message>
        <source>Photos and storage</source>
        <translation>照片和存储</translation>
    </message>
    <message>
        <source>Author and copyright</source>
        <translation>作者和版权</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>家庭服务器</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a person, a tag or a draft</source>
        <translation>输入命令、人名、标签或草稿</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>仅自购</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>你关注的人</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Latest price</source>
        <translation>最新价格</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价格</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺点</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 篇点评</numerusform>
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
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>输入时自动保存</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>检查并发布</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>检查并发布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add photos or videos</source>
        <translation>添加照片或视频</translation>
    </message>
    <message>
        <source>Drop or paste them here, or choose files. A post can also be text only.</source>
        <translation>拖放或粘贴到这里，或选择文件。帖子也可以只有文字。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open camera roll</source>
        <translation>打开相册</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>写些什么？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Make this a review</source>
        <translation>改为点评</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>内容警告（可选）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>{count} photos: this server takes {limit} in one post.</source>
        <translation>{count} 张照片：此服务器每篇帖子最多 {limit} 张。</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <source>There are no pictures in it yet.</source>
        <translation>这里还没有图片。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>没有描述的图片</translation>
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
        <translation>拖动图片上的裁剪框，或用方向键移动。原文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation>重置裁剪</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Cropped pictures</source>
        <translation>裁剪后的图片</translation>
    </message>
</context>
<context>
    <name>DateRangeSheet</name>
    <message>
        <source>Date range</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>应用</translation>
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
        <translation>方向键按月移动，翻页键按年移动</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>删除此帖子？</translation>
    </message>
    <message>
        <source>It is removed for everyone, with its likes and boosts.</source>
        <translation>所有人都将看不到它，点赞和转发也会一并移除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DemoLoadingPane</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>正在准备演示…</translation>
    </message>
    <message>
        <source>People, posts and photos are made up. Nothing here is kept after you close the window.</source>
        <translation>人物、帖子和照片均为虚构。关闭窗口后，这里的内容都不会保留。</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>撰写描述</translation>
    </message>
    <message>
        <source>Each changed post is sent as an edit. Readers can see that it was edited.</source>
        <translation>每篇更改的帖子都会作为编辑发送。读者能看到它被编辑过。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Your descriptions are not saved. Close again to discard them.</source>
        <translation>描述尚未保存。再次关闭即放弃。</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
    </message>
</context>
<context>
    <name>DescriptionSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>撰写描述</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close</source>
        <translation>回车：下一张照片 · Shift+回车：换行 · Ctrl+↑：返回 · Esc：关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Describe photo {number} ({place} of {count})</source>
        <translation>描述照片 {number}（第 {place} 张，共 {count} 张）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published yet</source>
        <translation>你的帖子尚未发布</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Loading devices…</source>
        <translation>正在加载设备…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A device that is signed out can sign in again with the password, or by an invitation.</source>
        <translation>已退出登录的设备可以用密码或邀请重新登录。</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>没有已登录的设备。</translation>
    </message>
    <message>
        <source>{app} on {name}</source>
        <translation>{name} 上的 {app}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Since {since}, not used yet</source>
        <translation>{since} 登录，尚未使用</translation>
    </message>
    <message>
        <source>Since {since}, last used {used}</source>
        <translation>{since} 登录，上次使用于 {used}</translation>
    </message>
</context>
<context>
    <name>DiagnosisReportSheet</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DiagnosisSection</name>
    <message>
        <source>Troubleshooting</source>
        <translation>疑难解答</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Disk, databases, formats, network, clock and accounts, with advice. A report can be saved.</source>
        <translation>检查磁盘、数据库、格式、网络、时钟和账号，并给出建议。可以保存报告。</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time.</source>
        <translation>这台电脑没有密钥环。请安装一个，或将登录信息保存在只有你能读取的文件中，或每次重新登录。</translation>
    </message>
    <message>
        <source>Sign-ins are in a file in the data folder. Programs that you run can read it.</source>
        <translation>登录信息保存在数据文件夹的一个文件中。你运行的程序可以读取它。</translation>
    </message>
    <message>
        <source>Keep sign-ins in a file</source>
        <translation>将登录信息保存在文件中</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It is on this computer only. It holds no texts, names or locations.</source>
        <translation>只保存在这台电脑上。其中没有正文、姓名或位置。</translation>
    </message>
    <message>
        <source>Crash report, {when}</source>
        <translation>崩溃报告，{when}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
</context>
<context>
    <name>DiscoverPane</name>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放视频</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>此服务器</translation>
    </message>
    <message>
        <source>Wider world</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>热门</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No posts match</source>
        <translation>没有匹配的帖子</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>这里已加载的帖子都不符合筛选条件。</translation>
    </message>
    <message>
        <source>No posts in this category yet</source>
        <translation>此分类还没有帖子</translation>
    </message>
    <message>
        <source>New posts with one of its tags appear here.</source>
        <translation>含有其中标签的新帖子会出现在这里。</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>此标签还没有帖子</translation>
    </message>
    <message>
        <source>New posts with it appear here.</source>
        <translation>含有它的新帖子会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Public posts appear here.</source>
        <translation>公开帖子会出现在这里。</translation>
    </message>
</context>
<context>
    <name>DiscoverPresenter</name>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>已向 {name} 发送关注请求</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>你已关注 {name}</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>你的帖子</translation>
    </message>
    <message>
        <source>{post} is scheduled for {time}.</source>
        <translation>{post}定于 {time} 发布。</translation>
    </message>
    <message>
        <source>{post} will be sent when the home server is on.</source>
        <translation>{post}会在家庭服务器开启后发送。</translation>
    </message>
    <message>
        <source>{post} will be sent when {host} answers.</source>
        <translation>{post}会在 {host} 有响应后发送。</translation>
    </message>
    <message>
        <source>{post} is in the outbox.</source>
        <translation>{post}已在发件箱中。</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{title}” is in your drafts.</source>
        <translation>“{title}”已在草稿中。</translation>
    </message>
    <message>
        <source>The post is in your drafts.</source>
        <translation>帖子已在草稿中。</translation>
    </message>
    <message>
        <source>Sign in first. The post is in your drafts.</source>
        <translation>请先登录。帖子已在草稿中。</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Preview of the card</source>
        <translation>卡片预览</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制一份 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>无标题草稿</translation>
    </message>
    <message>
        <source>Rated {stars}, not written · {when}</source>
        <translation>已评 {stars}，未写 · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n photo(s) · {when}</source>
        <translation>
            <numerusform>点评 · %n 张照片 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review · {when}</source>
        <translation>点评 · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Post · %n photo(s) · {when}</source>
        <translation>
            <numerusform>帖子 · %n 张照片 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Post · {when}</source>
        <translation>帖子 · {when}</translation>
    </message>
</context>
<context>
    <name>DraftTray</name>
    <message>
        <source>Drafts without a time</source>
        <translation>未定时的草稿</translation>
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
        <translation>关键词、#标签、商品</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>搜索草稿</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Last created</source>
        <translation>最近创建</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Rated, not written</source>
        <translation>已评分，未写</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>What you start and do not publish is kept here.</source>
        <translation>你开始写但没有发布的内容会保存在这里。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No draft has all of these words in its text, tags, product or descriptions.</source>
        <translation>没有草稿在正文、标签、商品或描述中含有所有这些关键词。</translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation>显示全部草稿</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames</source>
        <translation>回车打开，F2 重命名</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
</context>
<context>
    <name>EditHistorySheet</name>
    <message>
        <source>Edit history</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>更改尚未保存。再次关闭即放弃更改。</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>编辑帖子</translation>
    </message>
    <message>
        <source>Readers can see that it was edited.</source>
        <translation>读者能看到它被编辑过。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>内容警告（可选）</translation>
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
        <translation>逐个批准关注者</translation>
    </message>
    <message>
        <source>Suggest this profile to others</source>
        <translation>向他人推荐此主页</translation>
    </message>
    <message>
        <source>This is an automated account</source>
        <translation>这是自动化账号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>更改尚未保存。再次关闭即放弃更改。</translation>
    </message>
    <message>
        <source>Label of field {number}</source>
        <translation>字段 {number} 的标签</translation>
    </message>
    <message>
        <source>Content of field {number}</source>
        <translation>字段 {number} 的内容</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑主页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>选择头像…</translation>
    </message>
    <message>
        <source>Choose header…</source>
        <translation>选择横幅图…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于你</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Drag the frame. Arrow keys move it, plus and minus change its size.</source>
        <translation>拖动裁剪框。方向键移动，加减键改变大小。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原图</translation>
    </message>
</context>
<context>
    <name>EditorInspector</name>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
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
        <translation>原图</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>编辑图片</translation>
    </message>
    <message>
        <source>Back to the post</source>
        <translation>返回帖子</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Hold to show the original (hold B)</source>
        <translation>按住显示原图（按住 B）</translation>
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
        <translation>将编辑复制到…</translation>
    </message>
    <message>
        <source>All other pictures</source>
        <translation>其他所有图片</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>图片 {number}</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Edit video {number} of {count}</source>
        <translation>编辑视频（第 {number} 项，共 {count} 项）</translation>
    </message>
    <message>
        <source>Edit picture {number} of {count}</source>
        <translation>编辑图片（第 {number} 项，共 {count} 项）</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%n 个标记现在位于图片之外。按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits copied. Undo with Ctrl+Z.</source>
        <translation>编辑已复制。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts match</source>
        <translation>没有匹配的帖子</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>这里已加载的帖子都不符合筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No posts from this list yet</source>
        <translation>此列表还没有帖子</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>此标签还没有帖子</translation>
    </message>
    <message>
        <source>New posts appear here.</source>
        <translation>新帖子会出现在这里。</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>编辑列表</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有帖子</translation>
    </message>
    <message>
        <source>Follow a few people, or share your first photo.</source>
        <translation>关注几个人，或分享你的第一张照片。</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>关注他人</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back to the feed</source>
        <translation>返回首页</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放视频</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n 篇新帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Upload of file {number}</source>
        <translation>上传文件 {number}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>已在服务器上</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
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
        <translation>已过滤：{title}</translation>
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
        <translation>视频</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>未发布过</translation>
    </message>
    <message>
        <source>With location</source>
        <translation>有位置</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>有星级</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <translation>隐藏已排除</translation>
    </message>
    <message>
        <source>Stack similar photos</source>
        <translation>叠放相似照片</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已发布过</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>按天分组</translation>
    </message>
    <message>
        <source>Group by moment</source>
        <translation>按时刻分组</translation>
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
        <translation>自定义范围…</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Filters</source>
        <translation>过滤规则</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>添加过滤规则…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading filters…</source>
        <translation>正在加载过滤规则…</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>没有过滤规则</translation>
    </message>
    <message>
        <source>Posts with words that you choose are hidden, or shown behind a warning.</source>
        <translation>含有你所选词语的帖子会被隐藏，或先显示警告。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete filter: {title}</source>
        <translation>删除过滤规则：{title}</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Blurs pictures</source>
        <translation>模糊图片</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time} 为止</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Whole words only</source>
        <translation>仅匹配完整单词</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>模糊图片</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1 周后</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加过滤规则</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>词语或短语</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>应用于</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Home timeline and lists</source>
        <translation>首页时间线和列表</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Public timelines</source>
        <translation>公共时间线</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>个人主页</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingController</name>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>已修正 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>{finding} (and %n more)</source>
        <translation>
            <numerusform>{finding}（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all…</source>
        <translation>全部填写…</translation>
    </message>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>描述这张照片。按回车到下一张</translation>
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
        <translation>描述这张照片。按回车到下一张</translation>
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
        <translation>所选帖子的检查结果</translation>
    </message>
</context>
<context>
    <name>FirstComment</name>
    <message>
        <source>Posted as your own reply, once the post is published</source>
        <translation>帖子发布后，以你自己的回复发出</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>首条评论</translation>
    </message>
    <message>
        <source>First comment…</source>
        <translation>首条评论…</translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>Everything here can be changed later in the preferences.</source>
        <translation>这里的一切以后都可以在偏好设置中更改。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>你的照片在哪里？</translation>
    </message>
    <message>
        <source>Kesong looks into these folders and shows what is there. It changes and uploads nothing.</source>
        <translation>Kesong 会读取这些文件夹并显示其中的内容。不会更改或上传任何文件。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>Only what you publish, to your own server, after a check that shows it</source>
        <translation>只有你发布的内容会发到你自己的服务器，发布前的检查会向你展示</translation>
    </message>
    <message>
        <source>Never where a photo was taken, or your camera&apos;s serial number</source>
        <translation>绝不包括照片的拍摄地点或相机的序列号</translation>
    </message>
    <message>
        <source>Never your original files: they are copied, and not changed</source>
        <translation>绝不包括你的原始文件：只使用副本，原文件不会更改</translation>
    </message>
    <message>
        <source>Never what you do here: nothing is measured, and nobody is told</source>
        <translation>绝不包括你在这里的操作：不做统计，也不告诉任何人</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
</context>
<context>
    <name>FocalPoint</name>
    <message>
        <source>Focal point</source>
        <translation>焦点</translation>
    </message>
    <message>
        <source>Focal point: what a crop keeps in view</source>
        <translation>焦点：裁剪时保留在画面内的部分</translation>
    </message>
    <message>
        <source>{x} % to the right, {y} % up from the middle</source>
        <translation>从中心向右 {x}%，向上 {y}%</translation>
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
        <translation>将此文件夹从相册中移除？</translation>
    </message>
    <message>
        <source>{folder}

Its photos are no longer listed. No file is deleted, and your ratings are kept.</source>
        <translation>{folder}

其中的照片不再列出。不会删除任何文件，你的评级会保留。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
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
        <translation>同时发布到…</translation>
    </message>
    <message>
        <source>{account} · adapted</source>
        <translation>{account} · 已调整</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>Load missing posts</source>
        <translation>加载缺失的帖子</translation>
    </message>
</context>
<context>
    <name>HeaderPart</name>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>{name} boosted</source>
        <translation>{name} 转发了</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>编辑于 {time}</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>更多 (M)</translation>
    </message>
    <message>
        <source>{time} · edited</source>
        <translation>{time} · 已编辑</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>转发</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已填写</translation>
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
        <translation>你的帖子</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>On this computer</source>
        <translation>放在这台电脑上</translation>
    </message>
    <message>
        <source>Kesong runs a small server on this computer, which nobody else can reach. Choose your user name.</source>
        <translation>Kesong 会在这台电脑上运行一个别人无法访问的小型服务器。请选择你的用户名。</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>用户名：字母 a–z、数字和下划线</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>开始使用</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>Home server</source>
        <translation>家庭服务器</translation>
    </message>
    <message>
        <source>Run while Kesong is open</source>
        <translation>Kesong 打开时运行</translation>
    </message>
    <message>
        <source>A small server for you and your family. Only this computer reaches it unless you share it.</source>
        <translation>供你和家人使用的小型服务器。除非共享，只有这台电脑能访问。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Share on the home network</source>
        <translation>在家庭网络中共享</translation>
    </message>
    <message>
        <source>Computers on your network reach it too, encrypted. People join by an invitation.</source>
        <translation>你网络中的电脑也能访问，连接已加密。其他人通过邀请加入。</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>邀请他人…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Each works once, for one person and 15 minutes.</source>
        <translation>每个邀请供一人使用一次，15 分钟内有效。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
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
        <translation>归档中有记录，但所有分卷里都没有。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>{done} of {total} ({size})</source>
        <translation>{done}/{total} ({size})</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>选择另一个归档…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import an Instagram export (request the JSON format) or a Google Takeout. Choose the ZIP file, all its parts together, or the folder that it was unpacked to.</source>
        <translation>导入 Instagram 导出（请选择 JSON 格式）或 Google Takeout。选择 ZIP 文件（同时选中所有分卷），或其解压后的文件夹。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose ZIP files…</source>
        <translation>选择 ZIP 文件…</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>导入归档</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>选择归档</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>归档 (*.zip)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation>
            <numerusform>导入 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it was imported before.</source>
        <translation>其中的内容以前都已导入。</translation>
    </message>
    <message>
        <source>With date: {dates}. With caption: {captions}. With location: {places}.</source>
        <translation>有日期：{dates}。有说明：{captions}。有位置：{places}。</translation>
    </message>
    <message>
        <source>{size} will be copied to {folder}</source>
        <translation>将复制 {size} 到 {folder}</translation>
    </message>
    <message>
        <source>Unpacked files stay where they are and are added to the camera roll.</source>
        <translation>解压后的文件留在原处，并添加到相册。</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>未导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: show why</source>
        <translation>
            <numerusform>%Ln 个文件未导入：显示原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 张照片和视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again to continue.</source>
        <translation>再次导入即可继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>正在加载通知…</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>没有这一类的通知。</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>Likes, boosts, mentions and new followers appear here.</source>
        <translation>点赞、转发、提及和新关注者会出现在这里。</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>还没有通知</translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Part of the inbox</source>
        <translation>消息分类</translation>
    </message>
    <message>
        <source>Messages ({count})</source>
        <translation>私信 ({count})</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>{name} follows you now</source>
        <translation>{name} 现在关注你了</translation>
    </message>
    <message>
        <source>Request of {name} declined</source>
        <translation>已拒绝 {name} 的请求</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Thumbnails paused: {done} of {total}</source>
        <translation>缩略图已暂停：{done}/{total}</translation>
    </message>
    <message>
        <source>Making thumbnails: {done} of {total}</source>
        <translation>正在生成缩略图：{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln minute(s) left</source>
        <translation>
            <numerusform>正在生成缩略图：{done}/{total}，约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln second(s) left</source>
        <translation>
            <numerusform>正在生成缩略图：{done}/{total}，约剩 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{width} × {height} ({megapixels} megapixels)</source>
        <translation>{width} × {height}（{megapixels} 百万像素）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Damaged at the end: part of the picture is missing</source>
        <translation>末尾损坏：图片缺了一部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>曝光时间</translation>
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
        <translation>色彩配置</translation>
    </message>
    <message>
        <source>{own} mm ({film} mm equivalent)</source>
        <translation>{own} mm（等效 {film} mm）</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>{count} fps</source>
        <translation>{count} fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{time} (from the file)</source>
        <translation>{time}（来自文件）</translation>
    </message>
    <message>
        <source>{time} (from the file name)</source>
        <translation>{time}（来自文件名）</translation>
    </message>
    <message>
        <source>{time} (when the file was changed)</source>
        <translation>{time}（文件更改时间）</translation>
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
        <translation>我收到了邀请</translation>
    </message>
    <message>
        <source>Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you.</source>
        <translation>你网络中有人共享了家庭服务器。选择它，或粘贴对方发给你的邀请。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>用户名：字母 a–z、数字和下划线</translation>
    </message>
    <message>
        <source>Password for other apps (optional)</source>
        <translation>供其他应用使用的密码（可选）</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it.</source>
        <translation>供一人在同一网络中使用，15 分钟内有效。对方在 Kesong 中选择“我收到了邀请”并粘贴。</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation>邀请文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
        <translation>在你选择之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>打开服务器</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>打开帖子</translation>
    </message>
</context>
<context>
    <name>JobHistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 项</translation>
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
        <translation>无标题帖子</translation>
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
        <translation>等待网络</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel post</source>
        <translation>取消帖子</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>已经发布了</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>移到最前</translation>
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
        <translation>改发新帖子</translation>
    </message>
    <message>
        <source>The server publishes it on {date}, even while Kesong is closed.</source>
        <translation>服务器会在 {date} 发布，即使 Kesong 已关闭。</translation>
    </message>
    <message>
        <source>It is published on {date}, while Kesong is open.</source>
        <translation>会在 {date} 发布，届时 Kesong 须打开。</translation>
    </message>
    <message>
        <source>First comment: {text}</source>
        <translation>首条评论：{text}</translation>
    </message>
    <message>
        <source>It was scheduled for {date}, but Kesong was closed. Publish it now, with today&apos;s date?</source>
        <translation>原定 {date} 发布，但 Kesong 当时已关闭。现在以今天的日期发布吗？</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Kesong checks whether it was published before sending it again.</source>
        <translation>没有收到服务器的答复。Kesong 会先检查是否已发布，再决定是否重新发送。</translation>
    </message>
    <message>
        <source>The connection broke after this was sent, so it is unknown whether it was published. Your latest posts could not be read. If it was published, sending again would show it twice.</source>
        <translation>发送后连接中断，不知道是否已发布。无法读取你的最新帖子。如果其实已发布，再次发送会重复显示。</translation>
    </message>
    <message>
        <source>The server left out some of the pictures.</source>
        <translation>服务器漏掉了部分图片。</translation>
    </message>
    <message>
        <source>The server put the pictures in another order.</source>
        <translation>服务器改变了图片的顺序。</translation>
    </message>
    <message>
        <source>The server has other descriptions than those sent.</source>
        <translation>服务器上的描述与发送的不同。</translation>
    </message>
    <message>
        <source>The server shows it to other people than you chose.</source>
        <translation>服务器上的可见范围与你选择的不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size}</source>
        <translation>
            <numerusform>%n 张照片，{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time(s) and did not find it. If it was published, sending again would show it twice.</source>
        <translation>
            <numerusform>发送后连接中断，不知道是否已发布。Kesong 已检查你的最新帖子 %n 次，没有找到。如果其实已发布，再次发送会重复显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Feed</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新点评</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>消息</translation>
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
        <translation>批量发帖</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>发布日历</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>First account; Alt+2 the second, and so on</source>
        <translation>第一个账号；Alt+2 为第二个，依此类推</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Go back or close</source>
        <translation>返回或关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Check the post; in the check, publish it</source>
        <translation>检查帖子；在检查中则发布</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>撰写帖子</translation>
    </message>
    <message>
        <source>Next, previous post</source>
        <translation>下一篇、上一篇帖子</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>保存到这台电脑</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>打开帖子</translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation>打开作者的主页</translation>
    </message>
    <message>
        <source>Open the reviewed product</source>
        <translation>打开所点评的商品</translation>
    </message>
    <message>
        <source>Open the photo or the post</source>
        <translation>打开照片或帖子</translation>
    </message>
    <message>
        <source>Next photo; play or pause</source>
        <translation>下一张照片；播放或暂停</translation>
    </message>
    <message>
        <source>Previous, next photo</source>
        <translation>上一张、下一张照片</translation>
    </message>
    <message>
        <source>Show or hide what is hidden</source>
        <translation>显示或隐藏被遮盖的内容</translation>
    </message>
    <message>
        <source>Choose answers of a poll</source>
        <translation>选择投票选项</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>打开引用的帖子</translation>
    </message>
    <message>
        <source>Translate, show the original</source>
        <translation>翻译、显示原文</translation>
    </message>
    <message>
        <source>Load missing posts</source>
        <translation>加载缺失的帖子</translation>
    </message>
    <message>
        <source>Save to a collection</source>
        <translation>收藏到收藏夹</translation>
    </message>
    <message>
        <source>Choose a list or followed tag for the feed</source>
        <translation>选择首页显示的列表或关注的标签</translation>
    </message>
    <message>
        <source>In a collection: move the post</source>
        <translation>在收藏夹中：移动帖子</translation>
    </message>
    <message>
        <source>Open the video in the player</source>
        <translation>在播放器中打开视频</translation>
    </message>
    <message>
        <source>In a collection: note on the post</source>
        <translation>在收藏夹中：帖子的备注</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>New post with the selection</source>
        <translation>用所选照片发新帖子</translation>
    </message>
    <message>
        <source>Make many posts of the selection</source>
        <translation>用所选照片批量发帖</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation>展开或收起叠放</translation>
    </message>
    <message>
        <source>Rate from 0 to 5 stars</source>
        <translation>评 0 到 5 星</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Edit the cell; Shift+Enter begins a new line</source>
        <translation>编辑单元格；Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Copy, cut, paste cells</source>
        <translation>复制、剪切、粘贴单元格</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Merge the selected posts</source>
        <translation>合并所选帖子</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查发现的问题</translation>
    </message>
    <message>
        <source>Fix all in the selected posts</source>
        <translation>修正所选帖子的所有问题</translation>
    </message>
    <message>
        <source>Move the posts up, down</source>
        <translation>上移、下移帖子</translation>
    </message>
    <message>
        <source>Move the photo within its post</source>
        <translation>在帖子内移动照片</translation>
    </message>
    <message>
        <source>Queue all posts that are ready</source>
        <translation>将所有就绪的帖子加入发件箱</translation>
    </message>
    <message>
        <source>Change the time of the post</source>
        <translation>更改帖子的时间</translation>
    </message>
    <message>
        <source>Move the post by a day</source>
        <translation>将帖子移动一天</translation>
    </message>
    <message>
        <source>Move the post by a week</source>
        <translation>将帖子移动一周</translation>
    </message>
    <message>
        <source>Move the post by half an hour</source>
        <translation>将帖子移动半小时</translation>
    </message>
    <message>
        <source>Make the post a draft again</source>
        <translation>将帖子变回草稿</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>更早、更晚</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>上一个、下一个</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Previous, next video</source>
        <translation>上一个、下一个视频</translation>
    </message>
    <message>
        <source>Five seconds back, forward</source>
        <translation>后退、前进五秒</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>声音开或关</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Whole text, or its beginning</source>
        <translation>全文，或只看开头</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
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
        <translation>点赞</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>关注</translation>
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
        <translation>离开 {host}？</translation>
    </message>
    <message>
        <source>Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone. Save your data first: one ZIP file with your posts, photos and videos.</source>
        <translation>{name} 在那里的所有内容都会被删除：帖子、照片、视频、点赞和关注。此操作无法撤销。请先保存你的数据：一个 ZIP 文件，包含你的帖子、照片和视频。</translation>
    </message>
    <message>
        <source>Save my data…</source>
        <translation>保存我的数据…</translation>
    </message>
    <message>
        <source>Leave and delete</source>
        <translation>离开并删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>保存我的数据</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>正在离开…</translation>
    </message>
    <message>
        <source>Your data is saved.</source>
        <translation>你的数据已保存。</translation>
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
        <translation>披露标识</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>{label} (post deleted)</source>
        <translation>{label}（帖子已删除）</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Disclosures</source>
        <translation>利益披露</translation>
    </message>
    <message>
        <source>Reviews of gifts, paid posts and affiliate links are listed here once they are published.</source>
        <translation>获赠、收费和返佣的点评发布后会列在这里。</translation>
    </message>
    <message>
        <source>A record of what your posts say about gifts, payments and links. It is not legal advice.</source>
        <translation>记录你的帖子如何说明赠品、报酬和链接。这不是法律意见。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>The disclosures are saved.</source>
        <translation>利益披露已保存。</translation>
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
        <translation>正在加载列表…</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>新列表的名称</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>创建列表</translation>
    </message>
    <message>
        <source>You have no lists yet.</source>
        <translation>你还没有列表。</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LookbackPane</name>
    <message>
        <source>Look back</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Back to the planner</source>
        <translation>返回发布日历</translation>
    </message>
    <message>
        <source>Write descriptions…</source>
        <translation>撰写描述…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>再次发布</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>加载更早的帖子</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 篇帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} · the server did not answer, so this may be outdated</source>
        <translation>{posts} · 服务器没有响应，内容可能已过时</translation>
    </message>
    <message numerus="yes">
        <source>%n without descriptions</source>
        <translation>
            <numerusform>%n 篇没有描述</numerusform>
        </translation>
    </message>
    <message>
        <source>Best times: not enough posts yet, {count} so far.</source>
        <translation>最佳时间：帖子太少，无法判断。目前有 {count} 篇。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts: {times}</source>
        <translation>最佳时间（根据 {count} 篇帖子的点赞和回复）：{times}</translation>
    </message>
    <message>
        <source>{day} {time} ({mean} a post, from {count} posts)</source>
        <translation>{day} {time}（平均每篇 {mean}，共 {count} 篇）</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be edited.</source>
        <translation>
            <numerusform>将编辑 %n 篇帖子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 篇帖子。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>滤镜</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), the same on every server</source>
        <translation>
            <numerusform>%n 种滤镜，在每个服务器上都一样</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>MeanFigure</name>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>%n 篇的平均值</numerusform>
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
        <translation>显示 (X)</translation>
    </message>
    <message>
        <source>Numbers on the photo (H)</source>
        <translation>照片上的编号 (H)</translation>
    </message>
    <message>
        <source>Open in the player (F)</source>
        <translation>在播放器中打开 (F)</translation>
    </message>
    <message>
        <source>Description (A)</source>
        <translation>描述 (A)</translation>
    </message>
    <message>
        <source>This picture cannot be loaded</source>
        <translation>无法加载此图片</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>敏感内容，点击显示</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Devices…</source>
        <translation>设备…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>离开…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name} 的设备</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>Edit list</source>
        <translation>编辑列表</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Add someone whom you follow</source>
        <translation>添加你关注的人</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>正在加载用户…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>删除列表…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>此列表中还没有人。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
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
        <translation>撰写描述</translation>
    </message>
    <message>
        <source>Shorten text</source>
        <translation>缩短正文</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>打开点评</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>移除地点</translation>
    </message>
    <message>
        <source>Split into {parts} photos</source>
        <translation>拆成 {parts} 张照片</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Cut the end</source>
        <translation>截去末尾</translation>
    </message>
    <message>
        <source>Keep the first {limit}</source>
        <translation>保留前 {limit} 张</translation>
    </message>
    <message>
        <source>Keep the first {limit} hashtags</source>
        <translation>保留前 {limit} 个话题标签</translation>
    </message>
    <message>
        <source>Show to followers instead</source>
        <translation>改为仅关注者可见</translation>
    </message>
    <message>
        <source>Remove reply controls</source>
        <translation>移除回复控制</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>撤销编辑</translation>
    </message>
    <message>
        <source>Undo the crop</source>
        <translation>撤销裁剪</translation>
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
        <translation>不发布到该账号</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>获赠</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>返佣</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>赞助</translation>
    </message>
</context>
<context>
    <name>MendFields</name>
    <message>
        <source>Choose photos and videos</source>
        <translation>选择照片和视频</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>选择一个对话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>正在加载私信…</translation>
    </message>
    <message>
        <source>Posts that are only for the people named in them appear here.</source>
        <translation>只有被提及的人能看到的帖子会出现在这里。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有私信</translation>
    </message>
</context>
<context>
    <name>MetadataList</name>
    <message>
        <source>Metadata in the files, and what is shared</source>
        <translation>文件中的元数据，以及会分享的内容</translation>
    </message>
</context>
<context>
    <name>MetadataRow</name>
    <message>
        <source>Video {number}</source>
        <translation>视频 {number}</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>显示元数据</translation>
    </message>
    <message>
        <source>Show metadata: {name}</source>
        <translation>显示元数据：{name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>详情：{name}</translation>
    </message>
    <message>
        <source>This takes as long as preparing the video for the upload.</source>
        <translation>所需时间与准备上传此视频相同。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Your file: {file}</source>
        <translation>你的文件：{file}</translation>
    </message>
    <message>
        <source>Published: {file}</source>
        <translation>发布后：{file}</translation>
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
        <translation>不分享任何元数据。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>每月点赞、回复和转发</translation>
    </message>
    <message>
        <source>{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts</source>
        <translation>{month}：{posts} 篇帖子，{likes} 个赞，{replies} 条回复，{boosts} 次转发</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
</context>
<context>
    <name>MonthFigures</name>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
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
        <translation>帖子</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>转发</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>每月点赞、回复和转发</translation>
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
        <translation>地点</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>May 2026</source>
        <translation>2026年5月</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>商品链接</translation>
    </message>
    <message>
        <source>Number below the bar code</source>
        <translation>条形码下方的数字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>When you got it</source>
        <translation>获得时间</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
    <message>
        <source>More: kind, category, link…</source>
        <translation>更多：类型、分类、链接…</translation>
    </message>
</context>
<context>
    <name>MuteSheet</name>
    <message>
        <source>Mute {name}?</source>
        <translation>静音 {name}？</translation>
    </message>
    <message>
        <source>You will not see their posts. They are not notified.</source>
        <translation>你不会再看到对方的帖子。对方不会收到通知。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Hide notifications from this person</source>
        <translation>隐藏来自此人的通知</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Until I undo it</source>
        <translation>直到我取消</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
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
        <translation>草稿名称</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of the collection</source>
        <translation>收藏夹名称</translation>
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
        <translation>在你的网络中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>配对码 {code}</translation>
    </message>
    <message>
        <source>Does “{server}” show the same code? Its owner has to confirm it.</source>
        <translation>“{server}”显示的配对码是否相同？需要由其所有者确认。</translation>
    </message>
    <message>
        <source>Asking “{server}”…</source>
        <translation>正在询问“{server}”…</translation>
    </message>
    <message>
        <source>Choose the server. Its owner has the invitation open in their preferences.</source>
        <translation>选择服务器。其所有者需在偏好设置中打开邀请。</translation>
    </message>
    <message>
        <source>Looking for home servers…</source>
        <translation>正在查找家庭服务器…</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>请求加入</translation>
    </message>
</context>
<context>
    <name>NewListSheet</name>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>A list is a timeline of some of the people whom you follow. Only you see it.</source>
        <translation>列表是你关注的部分用户的时间线。只有你能看到。</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>创建列表</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only you see it, on this computer.</source>
        <translation>只有你能看到，保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>通知通过托盘显示，而此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>No notices until</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>No notices between these times.</source>
        <translation>这段时间内不显示通知。</translation>
    </message>
    <message>
        <source>Quiet hours for notices</source>
        <translation>通知免打扰时段</translation>
    </message>
    <message>
        <source>Closing the window keeps Kesong in the tray: posts are still sent and news arrives.</source>
        <translation>关闭窗口后 Kesong 留在托盘中：继续发送帖子，接收新消息。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>提及和回复</translation>
    </message>
    <message>
        <source>Never while the window is in front.</source>
        <translation>窗口在最前面时绝不显示。</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Their text is not shown, nor is what stands behind a content warning.</source>
        <translation>不显示其正文，也不显示内容警告之后的内容。</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>新关注者</translation>
    </message>
    <message>
        <source>Likes and boosts</source>
        <translation>点赞和转发</translation>
    </message>
    <message>
        <source>Other notifications</source>
        <translation>其他通知</translation>
    </message>
    <message>
        <source>Posts that were not published</source>
        <translation>未能发布的帖子</translation>
    </message>
    <message>
        <source>Posts in the outbox that were refused or need your decision.</source>
        <translation>发件箱中被拒绝或需要你决定的帖子。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name}: unknown kind of notification</source>
        <translation>{name}：未知类型的通知</translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation>未知类型的通知</translation>
    </message>
    <message>
        <source>{name} liked your post</source>
        <translation>{name} 赞了你的帖子</translation>
    </message>
    <message>
        <source>{name} boosted your post</source>
        <translation>{name} 转发了你的帖子</translation>
    </message>
    <message>
        <source>{name} mentioned you</source>
        <translation>{name} 提到了你</translation>
    </message>
    <message>
        <source>{name} sent you a direct message</source>
        <translation>{name} 给你发了私信</translation>
    </message>
    <message>
        <source>{name} followed you</source>
        <translation>{name} 关注了你</translation>
    </message>
    <message>
        <source>{name} wants to follow you</source>
        <translation>{name} 想关注你</translation>
    </message>
    <message>
        <source>{name} posted</source>
        <translation>{name} 发布了帖子</translation>
    </message>
    <message>
        <source>A poll by {name} has ended</source>
        <translation>{name} 的投票已结束</translation>
    </message>
    <message>
        <source>{name} edited a post that you boosted or replied to</source>
        <translation>{name} 编辑了你转发或回复过的帖子</translation>
    </message>
    <message>
        <source>{name} quoted your post</source>
        <translation>{name} 引用了你的帖子</translation>
    </message>
    <message>
        <source>{name} reacted to your post</source>
        <translation>{name} 对你的帖子作出了回应</translation>
    </message>
    <message>
        <source>{name} moved to another account</source>
        <translation>{name} 已迁移到另一个账号</translation>
    </message>
    <message>
        <source>{name} wants to like your post</source>
        <translation>{name} 想赞你的帖子</translation>
    </message>
    <message>
        <source>{name} wants to reply to your post</source>
        <translation>{name} 想回复你的帖子</translation>
    </message>
    <message>
        <source>{name} wants to boost your post</source>
        <translation>{name} 想转发你的帖子</translation>
    </message>
    <message>
        <source>{name} signed up on your server</source>
        <translation>{name} 在你的服务器上注册了</translation>
    </message>
    <message>
        <source>{name} reported something on your server</source>
        <translation>{name} 在你的服务器上提交了举报</translation>
    </message>
    <message>
        <source>Your server blocked accounts that you follow or that follow you</source>
        <translation>你的服务器屏蔽了你关注的或关注你的账号</translation>
    </message>
    <message>
        <source>The moderators of your server sent you a warning</source>
        <translation>你的服务器的管理人员向你发出了警告</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) boosted your post</source>
        <translation>
            <numerusform>{name} 和另外 %n 人转发了你的帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) followed you</source>
        <translation>
            <numerusform>{name} 和另外 %n 人关注了你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) liked your post</source>
        <translation>
            <numerusform>{name} 和另外 %n 人赞了你的帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDelegate</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
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
        <translation>按 A 接受，按 D 拒绝</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>关注请求</translation>
    </message>
</context>
<context>
    <name>OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有要发送的内容</translation>
    </message>
    <message>
        <source>What you publish waits here until the server has it.</source>
        <translation>你发布的内容会在这里等待，直到服务器收到。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要你决定</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已定时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n 项发送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 项已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is paused. Nothing is sent until you resume it.</source>
        <translation>发件箱已暂停。在你恢复之前不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent for another %n minute(s).</source>
        <translation>
            <numerusform>免打扰时段：%n 分钟内不会发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is metered: posts wait for another one, as you chose.</source>
        <translation>此连接按流量计费：按你的设置，帖子会等待其他连接。</translation>
    </message>
    <message>
        <source>The system does not say whether this connection is metered, so posts are sent.</source>
        <translation>系统没有说明此连接是否按流量计费，因此会发送帖子。</translation>
    </message>
    <message>
        <source>Dismissed. Your text is kept as a draft.</source>
        <translation>已放弃。你的文字已存为草稿。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺点</translation>
    </message>
    <message numerus="yes">
        <source>reviewed %n time(s)</source>
        <translation>
            <numerusform>被点评 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by people you follow</source>
        <translation>
            <numerusform>你关注的人点评 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars kinder than bought ones here.</source>
        <translation>这里的获赠点评比自购点评宽松 {stars} 星。</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars stricter than bought ones here.</source>
        <translation>这里的获赠点评比自购点评严格 {stars} 星。</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>谁点评过它</translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>People and storage of the home server</source>
        <translation>家庭服务器的用户和存储</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Storage for each person</source>
        <translation>每人的存储空间</translation>
    </message>
    <message>
        <source>Above it, photos and videos are refused with a message. Text is always accepted.</source>
        <translation>超出后，照片和视频会被拒绝，并显示提示。文字始终接受。</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place.</source>
        <translation>一个文件，包含用户、帖子、照片和视频。其中也有私密内容：请妥善保管。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export, or move to a big server</source>
        <translation>导出，或迁移到大型服务器</translation>
    </message>
    <message>
        <source>An archive for each person, laid out like Mastodon&apos;s. GoToSocial can copy posts, photos and videos from it. Mastodon takes only lists of people, and Pixelfed neither. Followers, likes of others and passwords do not move.</source>
        <translation>每人一个归档，结构与 Mastodon 的相同。GoToSocial 可从中复制帖子、照片和视频。Mastodon 只接受用户列表，Pixelfed 两者都不接受。关注者、他人的点赞和密码不会迁移。</translation>
    </message>
    <message>
        <source>Nobody reported anything.</source>
        <translation>没有任何举报。</translation>
    </message>
    <message>
        <source>{requests} requests, {refused} refused, {faults} faults</source>
        <translation>{requests} 次请求，{refused} 次被拒绝，{faults} 次故障</translation>
    </message>
    <message>
        <source>{time}: {request} failed with {status}</source>
        <translation>{time}：{request} 失败，状态码 {status}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}</source>
        <translation>{time}：{reporter} 举报了 {reported}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}: “{comment}”</source>
        <translation>{time}：{reporter} 举报了 {reported}：“{comment}”</translation>
    </message>
    <message>
        <source>Back up the home server</source>
        <translation>备份家庭服务器</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>备份已完成。</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Choose one to three products. Space marks one.</source>
        <translation>选择一到三个商品。按空格键选中。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Merge with another product</source>
        <translation>与另一个商品合并</translation>
    </message>
    <message>
        <source>The reviews of both are shown together. Nothing is published, and you can split them again.</source>
        <translation>两者的点评会一起显示。不会发布任何内容，你也可以再次拆分。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split off a review</source>
        <translation>拆出一篇点评</translation>
    </message>
    <message>
        <source>Choose the review of another product with the same name.</source>
        <translation>选择属于另一个同名商品的点评。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
</context>
<context>
    <name>PairingList</name>
    <message>
        <source>Or they choose this server under “I was invited”: then the code on their screen appears here.</source>
        <translation>对方也可以在“我收到了邀请”中选择此服务器：对方屏幕上的配对码随后会显示在这里。</translation>
    </message>
    <message>
        <source>Let them in only if their screen shows the same code.</source>
        <translation>只有对方屏幕显示相同的配对码时，才允许加入。</translation>
    </message>
    <message>
        <source>{name} can join now.</source>
        <translation>{name} 现在可以加入了。</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>配对码 {code}</translation>
    </message>
    <message>
        <source>Same code</source>
        <translation>配对码一致</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>配对码不一致</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Storage by person</source>
        <translation>每人占用的存储空间</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>正在加载用户…</translation>
    </message>
    <message>
        <source>Nobody yet, or the list is hidden.</source>
        <translation>还没有人，或者列表已隐藏。</translation>
    </message>
    <message>
        <source>No people to show</source>
        <translation>没有可显示的用户</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>Suggested people</source>
        <translation>推荐用户</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>关注 {name}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>People on the home server</source>
        <translation>家庭服务器上的用户</translation>
    </message>
    <message>
        <source>Same as everyone</source>
        <translation>与所有人相同</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>{name} 的上限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Guest, reads only</source>
        <translation>访客，只能浏览</translation>
    </message>
    <message>
        <source>Removed, posts stayed</source>
        <translation>已移除，帖子保留</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Devices…</source>
        <translation>设备…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name} 的设备</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>PersonListModel</name>
    <message>
        <source>You follow</source>
        <translation>你已关注</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>已请求关注</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>关注了你</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Posted</source>
        <translation>已发布过</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>在发件箱中</translation>
    </message>
    <message>
        <source>In a draft</source>
        <translation>在草稿中</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Too large to open safely</source>
        <translation>太大，无法安全打开</translation>
    </message>
    <message>
        <source>Needs too much time to decode</source>
        <translation>解码耗时太长</translation>
    </message>
    <message>
        <source>Card not connected</source>
        <translation>存储卡未连接</translation>
    </message>
    <message>
        <source>Needs an extra that is not installed</source>
        <translation>需要尚未安装的扩展</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>Only online</source>
        <translation>仅在云端</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>不支持此格式</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Damaged at the end</source>
        <translation>末尾损坏</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实况</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n 张相似</numerusform>
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
        <translation>收起叠放 (F)</translation>
    </message>
    <message>
        <source>Open stack (F)</source>
        <translation>展开叠放 (F)</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>no description</source>
        <translation>没有描述</translation>
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
        <translation>帖子的照片</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>批量发帖…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新点评</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>拆成图集</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Describe the photo for people who cannot see it</source>
        <translation>为视障人士描述这张照片</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Split into strips</source>
        <translation>拆成长条</translation>
    </message>
    <message>
        <source>Split post here</source>
        <translation>在此拆分帖子</translation>
    </message>
</context>
<context>
    <name>PhotoWork</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>帖子的照片数已达服务器上限。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>照片不够长，无法拆成长条。</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>从帖子中移除</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Pictures of the post</source>
        <translation>帖子中的图片</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>第 {number} 张图片，共 {count} 张</translation>
    </message>
</context>
<context>
    <name>PictureSplit</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>帖子的照片数已达服务器上限。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>照片不够长，无法拆成长条。</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n photo(s).</source>
        <translation>
            <numerusform>已拆成 %n 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Photos in order</source>
        <translation>照片顺序</translation>
    </message>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>第 {number} 张照片，共 {count} 张。{description}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>在哪里拍的？</translation>
    </message>
    <message>
        <source>Use photo location</source>
        <translation>使用照片的位置</translation>
    </message>
    <message>
        <source>Off (not shared)</source>
        <translation>关闭（不分享）</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, shown beside the post.</source>
        <translation>能看到帖子的人都能看到地点，显示在帖子旁。</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, written below the text.</source>
        <translation>能看到帖子的人都能看到地点，写在正文下方。</translation>
    </message>
    <message>
        <source>This photo has no location.</source>
        <translation>此照片没有位置。</translation>
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
        <translation>已定于 {time}。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) scheduled.</source>
        <translation>
            <numerusform>已为 %n 篇帖子定时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be published yet.</source>
        <translation>
            <numerusform>%n 篇草稿还不能发布。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not scheduled.</source>
        <translation>“{name}”没有定时。</translation>
    </message>
</context>
<context>
    <name>PlanTransfer</name>
    <message>
        <source>Plan saved as {name}</source>
        <translation>计划表已保存为 {name}</translation>
    </message>
    <message>
        <source>All posts of the plan are in the table already.</source>
        <translation>计划表中的所有帖子都已在表格中。</translation>
    </message>
    <message>
        <source>The plan has no posts.</source>
        <translation>计划表中没有帖子。</translation>
    </message>
</context>
<context>
    <name>PlannerPane</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布流</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>发布日历</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
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
        <translation>发布时段…</translation>
    </message>
    <message>
        <source>Look back at your posts</source>
        <translation>回顾你的帖子</translation>
    </message>
    <message>
        <source>Your profile as it will be</source>
        <translation>你的主页将来的样子</translation>
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
        <translation>{days} · 服务器没有响应，内容可能已过时</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
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
        <translation>{votes} · 已于 {time} 结束</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time} 结束</translation>
    </message>
    <message>
        <source>{answer} (your vote)</source>
        <translation>{answer}（你的选择）</translation>
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
        <translation>选择 ({number})</translation>
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
        <translation>{votes} · 已于 {time} 结束</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time} 结束</translation>
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
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Only public posts can be boosted</source>
        <translation>只有公开帖子才能转发</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>已取消转发</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>已投票</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>帖子已删除</translation>
    </message>
    <message>
        <source>The post is kept.</source>
        <translation>帖子已保留。</translation>
    </message>
    <message>
        <source>The post will be deleted when the server can be reached.</source>
        <translation>能连接到服务器时会删除此帖子。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>帖子已编辑</translation>
    </message>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>已向 {name} 发送关注请求</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>你已关注 {name}</translation>
    </message>
</context>
<context>
    <name>PostCardView</name>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Show original</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
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
        <translation>隐藏</translation>
    </message>
    <message>
        <source>All reviews of {product}</source>
        <translation>{product} 的所有点评</translation>
    </message>
    <message>
        <source>Open the product (D)</source>
        <translation>打开商品 (D)</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>编辑于 {time}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>取消点赞</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消转发</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>私信</translation>
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
        <translation>引用的帖子正等待其作者批准。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>无法显示引用的帖子。</translation>
    </message>
</context>
<context>
    <name>PostKeeper</name>
    <message>
        <source>Kept on this computer</source>
        <translation>已保存到这台电脑</translation>
    </message>
    <message>
        <source>Kept on this computer. You find it in Saved, under Collections.</source>
        <translation>已保存到这台电脑。可在“收藏”的“收藏夹”中找到。</translation>
    </message>
    <message>
        <source>No longer kept on this computer</source>
        <translation>不再保存在这台电脑上</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>{time}, edited</source>
        <translation>{time}，已编辑</translation>
    </message>
    <message>
        <source>Content warning: {words}</source>
        <translation>内容警告：{words}</translation>
    </message>
    <message>
        <source>Sensitive pictures, not shown</source>
        <translation>敏感图片，未显示</translation>
    </message>
    <message>
        <source>Home of {account}</source>
        <translation>{account} 的首页</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>已赞</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已转发</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n 次转发</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>没有描述的图片</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>打开帖子</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>在播放器中打开</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制正文</translation>
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
        <translation>此帖子没有链接</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>取消点赞</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消转发</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>转发</translation>
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
        <translation>从这台电脑移除</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>保存到这台电脑</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>编辑帖子…</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>删除帖子</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loading post…</source>
        <translation>正在加载帖子…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>It may also have been hidden by its author.</source>
        <translation>它也可能已被作者隐藏。</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>此帖子已被删除</translation>
    </message>
</context>
<context>
    <name>PostPlacement</name>
    <message numerus="yes">
        <source>%n post(s) got a posting time.</source>
        <translation>
            <numerusform>已为 %n 篇帖子安排发布时段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview for</source>
        <translation>预览账号</translation>
    </message>
    <message>
        <source>Feed card</source>
        <translation>信息流卡片</translation>
    </message>
    <message>
        <source>Square grid</source>
        <translation>方形网格</translation>
    </message>
    <message>
        <source>3:4 tile</source>
        <translation>3:4 图块</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>预览方式</translation>
    </message>
    <message>
        <source>Everyone can see it</source>
        <translation>所有人可见</translation>
    </message>
    <message>
        <source>Everyone can see it; it is not listed</source>
        <translation>所有人可见，但不列出</translation>
    </message>
    <message>
        <source>Followers can see it</source>
        <translation>关注者可见</translation>
    </message>
    <message>
        <source>Only people mentioned can see it</source>
        <translation>仅被提及的人可见</translation>
    </message>
    <message>
        <source>Preview on {server}</source>
        <translation>预览：{server}</translation>
    </message>
    <message>
        <source>Shown whole; taller than 4:5 is cropped to the middle.</source>
        <translation>完整显示；比 4:5 更高的图片会裁剪到中央。</translation>
    </message>
    <message>
        <source>Cropped to the middle: this server ignores focal points.</source>
        <translation>裁剪到中央：此服务器会忽略焦点。</translation>
    </message>
    <message>
        <source>Cropped around the focal point of each picture.</source>
        <translation>围绕每张图片的焦点裁剪。</translation>
    </message>
    <message>
        <source>The server runs {program}.</source>
        <translation>服务器运行 {program}。</translation>
    </message>
    <message>
        <source>Photos are limited to {size} and {pixels} megapixels.</source>
        <translation>照片上限为 {size} 和 {pixels} 百万像素。</translation>
    </message>
    <message>
        <source>It may show the pictures in another order.</source>
        <translation>它可能按其他顺序显示图片。</translation>
    </message>
</context>
<context>
    <name>PostSheets</name>
    <message>
        <source>Delete and redraft this post?</source>
        <translation>删除此帖子并重新编辑？</translation>
    </message>
    <message>
        <source>Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost.</source>
        <translation>正文和照片会先保存为草稿。帖子的点赞、转发和回复会丢失。</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>删除并重新编辑</translation>
    </message>
</context>
<context>
    <name>PostTranslation</name>
    <message>
        <source>Translated from {language}</source>
        <translation>译自{language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {provider}</source>
        <translation>译自{language}（{provider}）</translation>
    </message>
</context>
<context>
    <name>PostWarning</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>已过滤：{title}</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>敏感内容</translation>
    </message>
</context>
<context>
    <name>PostsArea</name>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
</context>
<context>
    <name>PreferencesPane</name>
    <message>
        <source>Search preferences</source>
        <translation>搜索偏好设置</translation>
    </message>
    <message>
        <source>No matching preferences.</source>
        <translation>没有匹配的偏好设置。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>PreflightPane</name>
    <message>
        <source>Check before publishing</source>
        <translation>发布前检查</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>返回草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>发布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>定时发布…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>全部修正 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>应用所有不会丢失内容的修正。可以撤销。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s) first</source>
        <translation>
            <numerusform>先解决 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n photo(s) · {server}</source>
        <translation>
            <numerusform>{title} · %n 张照片 · {server}</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>必须解决</translation>
    </message>
    <message>
        <source>the server would refuse it, or readers be misled</source>
        <translation>否则服务器会拒绝，或会误导读者</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>已自动处理</translation>
    </message>
    <message>
        <source>Your files on disk stay as they are.</source>
        <translation>磁盘上的文件保持不变。</translation>
    </message>
    <message>
        <source>Write all descriptions…</source>
        <translation>撰写所有描述…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>已修正 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>可以发布了。</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price over time</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>{prices}, lowest {price}</source>
        <translation>{prices}，最低 {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n 个价格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceChoice</name>
    <message>
        <source>Which price is “{price}”?</source>
        <translation>“{price}”是哪个价格？</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>{currency}, as people paid it</source>
        <translation>{currency}，人们实际支付的价格</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>购买地点</translation>
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
            <numerusform>计划表有 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct these cells and open it again.</source>
        <translation>没有从中读取任何内容。请更正这些单元格，然后重新打开。</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>第 {row} 行，{column}：{problem}</translation>
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
        <translation>你关注的人</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>心愿单</translation>
    </message>
    <message>
        <source>Add a product from its page. When somebody paid less, you see it here.</source>
        <translation>从商品页面添加。有人以更低价格买到时，会在这里显示。</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>心愿单是空的</translation>
    </message>
    <message>
        <source>Looking for reviews…</source>
        <translation>正在查找点评…</translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>没有匹配的商品</translation>
    </message>
    <message>
        <source>Change the words, the category or the list above.</source>
        <translation>请更改上面的关键词、分类或列表。</translation>
    </message>
    <message>
        <source>Products appear here when you or others review them. Only posts you have seen count.</source>
        <translation>你或他人点评的商品会出现在这里。只计算你看过的帖子。</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message numerus="yes">
        <source>%n lower price(s) on your wish list</source>
        <translation>
            <numerusform>心愿单中有 %n 个更低价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking through {count} older posts.</source>
        <translation>还在查找 {count} 篇更早的帖子。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest review</source>
        <translation>最新点评</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>评分最高</translation>
    </message>
    <message>
        <source>Most reviews</source>
        <translation>点评最多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ProductListModel</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 篇点评</numerusform>
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
        <translation>已与 {product} 合并</translation>
    </message>
    <message>
        <source>It is a separate product again</source>
        <translation>已重新成为单独的商品</translation>
    </message>
    <message>
        <source>Review moved to its own product</source>
        <translation>点评已移到单独的商品</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Added to the wish list</source>
        <translation>已加入心愿单</translation>
    </message>
    <message>
        <source>Removed from the wish list</source>
        <translation>已从心愿单移除</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面部分</translation>
    </message>
    <message>
        <source>No reviews match</source>
        <translation>没有匹配的点评</translation>
    </message>
    <message>
        <source>Choose “All” to see every review.</source>
        <translation>选择“全部”查看所有点评。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>仅自购</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>我关注的人</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>有图片</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>点评排序</translation>
    </message>
    <message>
        <source>People I follow first</source>
        <translation>我关注的人优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>评分从高到低</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>评分从低到高</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>No reviews of this product</source>
        <translation>没有此商品的点评</translation>
    </message>
    <message>
        <source>None of the posts you have seen reviews it any more.</source>
        <translation>你看过的帖子中已没有它的点评。</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Moved to {handle}</source>
        <translation>已迁移到 {handle}</translation>
    </message>
    <message>
        <source>Copy the address of this person</source>
        <translation>复制此人的地址</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Note on this person, only for you</source>
        <translation>关于此人的备注，只有你能看到</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑主页</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消拉黑</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Ask to follow</source>
        <translation>请求关注</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>This person does not list them.</source>
        <translation>此人没有公开列表。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Unfollow {name}?</source>
        <translation>取消关注 {name}？</translation>
    </message>
    <message>
        <source>To follow again you will have to ask, and wait to be accepted.</source>
        <translation>再次关注时需要重新请求，并等待批准。</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Stop notifying of posts</source>
        <translation>不再通知新帖子</translation>
    </message>
    <message>
        <source>Notify of posts</source>
        <translation>有新帖子时通知</translation>
    </message>
    <message>
        <source>Show boosts in feed</source>
        <translation>在首页显示转发</translation>
    </message>
    <message>
        <source>Hide boosts in feed</source>
        <translation>在首页隐藏转发</translation>
    </message>
    <message>
        <source>Add to lists…</source>
        <translation>添加到列表…</translation>
    </message>
    <message>
        <source>Remove from followers…</source>
        <translation>移除关注者…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>静音…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消拉黑</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>拉黑…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>举报…</translation>
    </message>
    <message>
        <source>Remove {name} from your followers?</source>
        <translation>将 {name} 从你的关注者中移除？</translation>
    </message>
    <message>
        <source>They are not notified, and can follow you again.</source>
        <translation>对方不会收到通知，并且可以再次关注你。</translation>
    </message>
    <message>
        <source>You no longer see each other&apos;s posts, and neither follows the other any more.</source>
        <translation>你们将互相看不到对方的帖子，双方的关注也会解除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>拉黑 {name}？</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拉黑</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Profile</source>
        <translation>个人主页</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>返回个人主页</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放视频</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的主页</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注者</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在关注</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>主页已保存。</translation>
    </message>
</context>
<context>
    <name>ProfilePostModel</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>Your profile as a grid</source>
        <translation>以网格显示你的主页</translation>
    </message>
    <message>
        <source>Your profile as a waterfall</source>
        <translation>以瀑布流显示你的主页</translation>
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
        <translation>服务器已于 {time} 验证</translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>你已静音此人</translation>
    </message>
    <message>
        <source>You muted this person until {time}</source>
        <translation>你已静音此人，直到 {time}</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>关注了你</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>已请求关注</translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation>请求关注你</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>你已拉黑此人</translation>
    </message>
    <message>
        <source>Boosts are hidden</source>
        <translation>转发已隐藏</translation>
    </message>
    <message>
        <source>You are notified of each post</source>
        <translation>每篇新帖子都会通知你</translation>
    </message>
    <message>
        <source>Accepts followers one by one</source>
        <translation>逐个批准关注者</translation>
    </message>
    <message>
        <source>Automated account</source>
        <translation>自动化账号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Limited by the administrators of the server</source>
        <translation>已被服务器管理员限制</translation>
    </message>
    <message>
        <source>The administrators of the server suspended this account.</source>
        <translation>服务器管理员停用了此账号。</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>You are blocked</source>
        <translation>你已被拉黑</translation>
    </message>
    <message>
        <source>This person does not show you their posts.</source>
        <translation>此人不让你看到其帖子。</translation>
    </message>
    <message>
        <source>Unblock to see their posts.</source>
        <translation>取消拉黑后才能看到其帖子。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln 位关注者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>正在关注 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln 篇帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTop</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布流</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln 篇草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln 篇定时</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Loading profile…</source>
        <translation>正在加载个人主页…</translation>
    </message>
    <message>
        <source>Loading posts…</source>
        <translation>正在加载帖子…</translation>
    </message>
    <message>
        <source>Only followers see the posts that are not public.</source>
        <translation>非公开的帖子只有关注者能看到。</translation>
    </message>
    <message>
        <source>No posts to see</source>
        <translation>没有可看的帖子</translation>
    </message>
    <message>
        <source>Posts without photos and videos are in the list.</source>
        <translation>没有照片和视频的帖子在列表视图中。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有帖子</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>显示回复</translation>
    </message>
    <message>
        <source>Show boosts</source>
        <translation>显示转发</translation>
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
        <translation>打开引用的帖子 (Q)</translation>
    </message>
    <message>
        <source>The quoted post is hidden by a filter.</source>
        <translation>引用的帖子已被过滤规则隐藏。</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>引用的帖子正等待其作者批准。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>无法显示引用的帖子。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>新帖子 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>我的主页</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Sign out: {0}</source>
        <translation>退出登录：{0}</translation>
    </message>
</context>
<context>
    <name>RatingController</name>
    <message numerus="yes">
        <source>Rating undone for %n photo(s).</source>
        <translation>
            <numerusform>已撤销 %n 张照片的评级。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Bought</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>I paid for it</source>
        <translation>我自己付的钱</translation>
    </message>
    <message>
        <source>Ad · gifted</source>
        <translation>广告 · 获赠</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>获赠</translation>
    </message>
    <message>
        <source>Sent to me, free</source>
        <translation>免费送给我的</translation>
    </message>
    <message>
        <source>Ad · affiliate</source>
        <translation>广告 · 返佣</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>返佣</translation>
    </message>
    <message>
        <source>I earn by the link</source>
        <translation>我从链接获得收入</translation>
    </message>
    <message>
        <source>Ad · sponsored</source>
        <translation>广告 · 赞助</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>赞助</translation>
    </message>
    <message>
        <source>I was paid</source>
        <translation>我收了报酬</translation>
    </message>
    <message>
        <source>Own product</source>
        <translation>自家产品</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自家的</translation>
    </message>
    <message>
        <source>I make or sell it</source>
        <translation>我制作或销售它</translation>
    </message>
</context>
<context>
    <name>RelationChoice</name>
    <message>
        <source>How did you get it?</source>
        <translation>你是怎么得到它的？</translation>
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
        <translation>你已取消关注 {name}。</translation>
    </message>
    <message>
        <source>{name} is muted.</source>
        <translation>已静音 {name}。</translation>
    </message>
    <message>
        <source>{name} is no longer muted.</source>
        <translation>已取消静音 {name}。</translation>
    </message>
    <message>
        <source>{name} is blocked.</source>
        <translation>已拉黑 {name}。</translation>
    </message>
    <message>
        <source>{name} is no longer blocked.</source>
        <translation>已取消拉黑 {name}。</translation>
    </message>
    <message>
        <source>{name} no longer follows you.</source>
        <translation>{name} 不再关注你。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Report sent. Thank you.</source>
        <translation>举报已发送。谢谢。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
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
        <translation>Kesong {version} 已发布。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>打开下载页面</translation>
    </message>
</context>
<context>
    <name>RemovePersonSheet</name>
    <message>
        <source>Remove {name} from the home server?</source>
        <translation>将 {name} 从家庭服务器中移除？</translation>
    </message>
    <message>
        <source>All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone.</source>
        <translation>其所有设备都会退出登录，此人的全部内容都会被删除，磁盘上的也会删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Keep the posts on the server</source>
        <translation>帖子保留在服务器上</translation>
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
        <translation>Kesong 可以将还能读取的内容保存到新文件。损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{name}: {count} rows saved; the damaged file is {aside}</source>
        <translation>{name}：已保存 {count} 行；损坏的文件是 {aside}</translation>
    </message>
    <message>
        <source>Repaired. Start Kesong again.</source>
        <translation>已修复。请重新启动 Kesong。</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>回复 {name}</translation>
    </message>
    <message>
        <source>{used} / {limit}</source>
        <translation>{used}/{limit}</translation>
    </message>
    <message>
        <source>Visible to everyone</source>
        <translation>所有人可见</translation>
    </message>
    <message>
        <source>Visible to everyone, unlisted</source>
        <translation>所有人可见，不列出</translation>
    </message>
    <message>
        <source>Visible to your followers</source>
        <translation>你的关注者可见</translation>
    </message>
    <message>
        <source>Visible to the people named</source>
        <translation>被提及的人可见</translation>
    </message>
</context>
<context>
    <name>ReplyControls</name>
    <message>
        <source>Who can reply</source>
        <translation>谁可以回复</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>谁可以引用</translation>
    </message>
    <message>
        <source>Followers and people mentioned</source>
        <translation>关注者和被提及的人</translation>
    </message>
    <message>
        <source>People mentioned</source>
        <translation>被提及的人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Everyone who sees it</source>
        <translation>所有能看到的人</translation>
    </message>
</context>
<context>
    <name>ReplyDelegate</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>{time}, edited</source>
        <translation>{time}，已编辑</translation>
    </message>
    <message>
        <source>{time}, translated</source>
        <translation>{time}，已翻译</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reply(s)</source>
        <translation>
            <numerusform>再显示 %n 条回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPicture</name>
    <message>
        <source>Describe this photo for people who cannot see it</source>
        <translation>为视障人士描述这张照片</translation>
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
            <numerusform>此服务器每篇帖子最多 {limit} 张图片。有 %n 张图片未加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply is in the outbox.</source>
        <translation>你的回复已在发件箱中。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>举报 {name}</translation>
    </message>
    <message>
        <source>The report goes to the administrators of {server}.</source>
        <translation>举报会发送给 {server} 的管理员。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>发送举报</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <translation>垃圾信息或广告</translation>
    </message>
    <message>
        <source>Breaks the rules of the server</source>
        <translation>违反服务器规则</translation>
    </message>
    <message>
        <source>Illegal content</source>
        <translation>违法内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>发生了什么（可选）</translation>
    </message>
    <message>
        <source>Posts to include</source>
        <translation>要包含的帖子</translation>
    </message>
    <message>
        <source>Also send it to {server}</source>
        <translation>同时发送给 {server}</translation>
    </message>
    <message numerus="yes">
        <source>Post with %n attachment(s)</source>
        <translation>
            <numerusform>含 %n 个附件的帖子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFilterControl</name>
    <message>
        <source>Filter reviews</source>
        <translation>筛选点评</translation>
    </message>
    <message>
        <source>Only some reviews are shown, of the posts that are loaded here.</source>
        <translation>在这里已加载的帖子中，只显示部分点评。</translation>
    </message>
    <message>
        <source>Ads are left out, of the posts that are loaded here.</source>
        <translation>在这里已加载的帖子中，不显示广告。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>ReviewFilterSheet</name>
    <message>
        <source>Reviews only</source>
        <translation>仅点评</translation>
    </message>
    <message>
        <source>No ads: only reviews of what was bought</source>
        <translation>无广告：只看自购商品的点评</translation>
    </message>
    <message>
        <source>Filter reviews</source>
        <translation>筛选点评</translation>
    </message>
    <message>
        <source>How they got it (none chosen: any)</source>
        <translation>获得方式（不选则不限）</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{stars} or more</source>
        <translation>{stars} 及以上</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Filters the posts that are loaded here; more are loaded as needed.</source>
        <translation>筛选这里已加载的帖子；需要时会加载更多。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>New review</source>
        <translation>新点评</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>输入时自动保存</translation>
    </message>
    <message>
        <source>Words on the cover…</source>
        <translation>封面文字…</translation>
    </message>
    <message>
        <source>Set product, price and good points on the first photo</source>
        <translation>将商品、价格和优点写在第一张照片上</translation>
    </message>
    <message>
        <source>Photos and numbered tags</source>
        <translation>照片和编号标记</translation>
    </message>
    <message>
        <source>Make this a post</source>
        <translation>改为普通帖子</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>检查并发布</translation>
    </message>
    <message>
        <source>Write later</source>
        <translation>稍后再写</translation>
    </message>
    <message>
        <source>Keep product and rating as a draft</source>
        <translation>将商品和评分存为草稿</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>检查并发布 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>会</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 周</translation>
    </message>
    <message>
        <source>Enter adds a line</source>
        <translation>按回车添加一行</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>你的点评</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>keys 1–5, . for a half</source>
        <translation>按 1–5 评星，按句点加半星</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>利益披露</translation>
    </message>
    <message>
        <source>What you got from which brand, and how your posts say so</source>
        <translation>你从哪个品牌得到了什么，以及你的帖子如何说明</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>你是怎么得到它的？</translation>
    </message>
    <message>
        <source>required, shown first</source>
        <translation>必填，最先显示</translation>
    </message>
    <message>
        <source>Product, place or service</source>
        <translation>商品、地点或服务</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Would you buy it again?</source>
        <translation>你会再次购买吗？</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>使用时长</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>缺点</translation>
    </message>
    <message>
        <source>Kept as a draft, under “Rated, not written”.</source>
        <translation>已存为草稿，见“已评分，未写”。</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>已存为草稿。</translation>
    </message>
    <message>
        <source>Add a photo first.</source>
        <translation>请先添加照片。</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>标题（可选）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>请先写出商品名称</translation>
    </message>
    <message>
        <source>Give a rating first</source>
        <translation>请先评分</translation>
    </message>
    <message>
        <source>Say how you got it first</source>
        <translation>请先说明获得方式</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Open the product (D)</source>
        <translation>打开商品 (D)</translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>In other apps, as plain text</source>
        <translation>在其他应用中，以纯文本显示</translation>
    </message>
    <message>
        <source>Add the product, a rating, and how you got it.</source>
        <translation>请填写商品、评分和获得方式。</translation>
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
        <translation>只会导入归档。请单独添加其他文件。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the mouse wheel)</source>
        <translation>缩放（Ctrl 加鼠标滚轮）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the camera roll</source>
        <translation>搜索相册</translation>
    </message>
    <message>
        <source>Search name, folder, camera, caption and date; or place:48.2,16.4</source>
        <translation>搜索名称、文件夹、相机、说明和日期；或 place:48.2,16.4</translation>
    </message>
    <message>
        <source>Pause making thumbnails</source>
        <translation>暂停生成缩略图</translation>
    </message>
    <message>
        <source>Add your photos</source>
        <translation>添加你的照片</translation>
    </message>
    <message>
        <source>Choose folders to include. Files are only read, never moved or changed.</source>
        <translation>选择要包含的文件夹。文件只会被读取，绝不会被移动或更改。</translation>
    </message>
    <message>
        <source>Use Pictures folder</source>
        <translation>使用“图片”文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No photo or video matches the filters above.</source>
        <translation>没有照片或视频符合上面的筛选条件。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>批量发帖…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新点评</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Continue making thumbnails</source>
        <translation>继续生成缩略图</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>导入归档…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
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
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>{folder} was removed. Its files are unchanged.</source>
        <translation>{folder} 已移除。其中的文件没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>{size} · %n with location</source>
        <translation>
            <numerusform>{size} · %n 张有位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New post with {count}</source>
        <translation>用所选 {count} 项发新帖子</translation>
    </message>
    <message numerus="yes">
        <source>Scanning: %Ln file(s) so far</source>
        <translation>
            <numerusform>正在扫描：已找到 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} belongs to another program. Export the pictures from it to add them.</source>
        <translation>{folder} 属于另一个程序。请从该程序导出图片后再添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not supported: {endings}</source>
        <translation>
            <numerusform>%Ln 个文件不受支持：{endings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>%Ln 张照片和视频中的 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>%Ln 张照片和视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 张截图</numerusform>
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
            <numerusform>%n 个时刻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
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
        <translation>取消全选</translation>
    </message>
    <message>
        <source>Select day</source>
        <translation>选择这一天</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
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
        <translation>由你合并</translation>
    </message>
    <message>
        <source>No reviews cached</source>
        <translation>没有缓存的点评</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 篇点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一商品</translation>
    </message>
    <message>
        <source>Merge with {product}</source>
        <translation>与 {product} 合并</translation>
    </message>
    <message>
        <source>Not the same as {product}</source>
        <translation>与 {product} 不是同一商品</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Split off {product}</source>
        <translation>拆出 {product}</translation>
    </message>
</context>
<context>
    <name>SamplePostBox</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Publish a sample post</source>
        <translation>发布示例帖子</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A post with a picture that comes with Kesong. Nobody but you can see it.</source>
        <translation>用 Kesong 自带的图片发一篇帖子。只有你能看到。</translation>
    </message>
    <message>
        <source>Hello! This is a sample post.</source>
        <translation>你好！这是一篇示例帖子。</translation>
    </message>
    <message>
        <source>A boat and a jetty on a still lake, hills mirrored in it</source>
        <translation>平静的湖面上有一条小船和一座栈桥，群山倒映在水中</translation>
    </message>
    <message>
        <source>Published. Nobody but you can see it.</source>
        <translation>已发布。只有你能看到。</translation>
    </message>
    <message>
        <source>It is in the outbox…</source>
        <translation>在发件箱中…</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is left.</source>
        <translation>已撤回。没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>SavedActions</name>
    <message>
        <source>Like removed</source>
        <translation>已取消点赞</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>所有收藏夹</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>播放视频</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏夹</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Save a post, and you find it again here. Nobody else sees what you save.</source>
        <translation>收藏帖子后可以在这里找到。别人看不到你的收藏。</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>还没有点赞</translation>
    </message>
    <message>
        <source>Posts that you like appear here.</source>
        <translation>你点赞的帖子会出现在这里。</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule post</source>
        <translation>定时发布帖子</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time.</source>
        <translation>由这台电脑在 Kesong 打开时发布。如果届时 Kesong 已关闭，下次打开时会询问你。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时发布</translation>
    </message>
</context>
<context>
    <name>SearchDelegate</name>
    <message>
        <source>Remove from recent searches</source>
        <translation>从最近搜索中移除</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Words, #tag, @name, or an address</source>
        <translation>关键词、#标签、@名称或地址</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>搜索用户、标签和帖子</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近搜索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近搜索</translation>
    </message>
    <message numerus="yes">
        <source>{mean} of 5 stars, %n review(s)</source>
        <translation>
            <numerusform>{mean}/5 星，%n 篇点评</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Offline: only what you have seen is searched.</source>
        <translation>离线：只搜索你看过的内容。</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>正在服务器上搜索…</translation>
    </message>
    <message>
        <source>Find people, tags and posts by their words. Paste the address of a post or a profile to open it.</source>
        <translation>用关键词查找用户、标签和帖子。粘贴帖子或主页的地址即可打开。</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>搜索用户、标签和帖子</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No person, tag or post matches “{0}”.</source>
        <translation>没有用户、标签或帖子匹配“{0}”。</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>上传速度</translation>
    </message>
    <message>
        <source>The most that uploads use of the connection.</source>
        <translation>上传最多占用的网速。</translation>
    </message>
    <message>
        <source>Pause on metered connections</source>
        <translation>按流量计费时暂停</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Nothing is sent between these times. New posts and notifications still arrive.</source>
        <translation>这段时间内不发送任何内容。仍会接收新帖子和通知。</translation>
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
        <translation>此系统没有说明连接是否按流量计费，因此不会暂停。</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>此连接按流量计费。</translation>
    </message>
    <message>
        <source>Not metered now.</source>
        <translation>目前不按流量计费。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>On a server I know</source>
        <translation>放在我知道的服务器上</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>以 {name} 的身份重新登录</translation>
    </message>
    <message>
        <source>Server address, or your handle</source>
        <translation>服务器地址，或你的账号地址</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>授权页面</translation>
    </message>
    <message>
        <source>Code from the server</source>
        <translation>服务器给出的代码</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用授权码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>正在联系服务器…</translation>
    </message>
    <message>
        <source>Registering with the server…</source>
        <translation>正在向服务器注册…</translation>
    </message>
    <message>
        <source>Your browser opens. Allow access there, then come back here. Kesong waits for five minutes.</source>
        <translation>浏览器会打开。请在那里允许访问，然后回到这里。Kesong 会等待五分钟。</translation>
    </message>
    <message>
        <source>Open the page in any browser, allow access, and paste the code that it shows.</source>
        <translation>在任意浏览器中打开页面，允许访问，再粘贴显示的代码。</translation>
    </message>
    <message>
        <source>{server} runs {program}</source>
        <translation>{server} 运行 {program}</translation>
    </message>
    <message>
        <source>{server} runs an unknown program</source>
        <translation>{server} 运行未知程序</translation>
    </message>
    <message>
        <source>Pictures per post: {pictures}. Characters: {characters}.</source>
        <translation>每篇帖子图片数：{pictures}。字符数：{characters}。</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>No account yet? These kinds of servers work with Kesong:</source>
        <translation>还没有账号？以下几类服务器可与 Kesong 配合使用：</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Made for photos and albums.</source>
        <translation>专为照片和相册打造。</translation>
    </message>
    <message>
        <source>The most people. Usually four pictures in a post.</source>
        <translation>用户最多。每篇帖子通常最多四张图片。</translation>
    </message>
    <message>
        <source>Small, for people who run their own.</source>
        <translation>小巧，适合自建服务器的人。</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>阅读指南</translation>
    </message>
</context>
<context>
    <name>ShortVideosPane</name>
    <message>
        <source>Looking for videos…</source>
        <translation>正在查找视频…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Videos of these posts appear here.</source>
        <translation>这些帖子的视频会出现在这里。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>还没有视频</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Videos of this server</source>
        <translation>此服务器的视频</translation>
    </message>
    <message>
        <source>Videos of the wider world</source>
        <translation>所有服务器的视频</translation>
    </message>
    <message>
        <source>Trending videos</source>
        <translation>热门视频</translation>
    </message>
    <message>
        <source>Saved videos</source>
        <translation>收藏的视频</translation>
    </message>
    <message>
        <source>Liked videos</source>
        <translation>赞过的视频</translation>
    </message>
    <message>
        <source>Videos of a profile</source>
        <translation>个人主页的视频</translation>
    </message>
</context>
<context>
    <name>ShortVideosPresenter</name>
    <message numerus="yes">
        <source>%n video(s) skipped that cannot be played safely</source>
        <translation>
            <numerusform>已跳过 %n 个无法安全播放的视频</numerusform>
        </translation>
    </message>
    <message>
        <source>A video by {name} cannot be played safely, and was skipped</source>
        <translation>{name} 的一个视频无法安全播放，已跳过</translation>
    </message>
    <message>
        <source>The video by {name} cannot be played safely</source>
        <translation>{name} 的视频无法安全播放</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Untitled post</source>
        <translation>无标题帖子</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {total} sent</source>
        <translation>
            <numerusform>已发送 %n/{total} 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>This day</source>
        <translation>往年今日</translation>
    </message>
    <message>
        <source>This day in {year}</source>
        <translation>{year} 年的今天</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>打开帖子</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>分享它</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>上传进度</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Open the player</source>
        <translation>打开播放器</translation>
    </message>
    <message>
        <source>Video by {name}, {length}</source>
        <translation>{name} 的视频，{length}</translation>
    </message>
    <message>
        <source>Tags you follow</source>
        <translation>你关注的标签</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>关注他人</translation>
    </message>
    <message>
        <source>name or name@server</source>
        <translation>名称 或 名称@服务器</translation>
    </message>
    <message>
        <source>Name to follow</source>
        <translation>要关注的名称</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Previous video</source>
        <translation>上一个视频</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>下一个视频</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>转发</translation>
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
        <translation>打开帖子</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>收起正文</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>显示全文</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>描述：{text}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>取消点赞</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消转发</translation>
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
        <translation>正在加载帖子…</translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message>
        <source>Posting times</source>
        <translation>发布时段</translation>
    </message>
    <message>
        <source>Days and times, in lines of their own. A line may end with a time zone of its own.</source>
        <translation>每行填写星期和时间。行尾可以写上单独的时区。</translation>
    </message>
    <message>
        <source>Mon Wed Fri 18:00</source>
        <translation>Mon Wed Fri 18:00</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>星期和时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Edit category…</source>
        <translation>编辑分类…</translation>
    </message>
    <message>
        <source>Delete category</source>
        <translation>删除分类</translation>
    </message>
</context>
<context>
    <name>SourceChips</name>
    <message>
        <source>Categories, followed tags and lists</source>
        <translation>分类、关注的标签和列表</translation>
    </message>
    <message>
        <source>Open this list in the feed</source>
        <translation>在首页打开此列表</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新建分类…</translation>
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
        <translation>{host} 的链接：{title}</translation>
    </message>
    <message>
        <source>Posts may be missing below</source>
        <translation>下方可能有缺失的帖子</translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Keys 1 to 5 give stars, 0 removes them</source>
        <translation>按 1 至 5 评星，按 0 清除</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Keys 1 to 5, full stop for a half, 0 for none</source>
        <translation>按 1 至 5 评星，按句点加半星，按 0 清除</translation>
    </message>
    <message>
        <source>{0} of 5</source>
        <translation>{0}/5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>星级：{0}</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>A preference is not valid, so its default is used ({problem}).</source>
        <translation>有一项偏好设置无效，已使用默认值（{problem}）。</translation>
    </message>
    <message>
        <source>No keyring found. You will have to sign in again after closing Kesong.</source>
        <translation>未找到密钥环。关闭 Kesong 后需要重新登录。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>解决办法</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.</source>
        <translation>
            <numerusform>已从 {host} 退出登录。没有丢失任何内容；有 %n 篇帖子在发件箱中等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Showing what was loaded at {time}.</source>
        <translation>显示的是 {time} 加载的内容。</translation>
    </message>
    <message>
        <source>Posts of {accounts} are shown as they were loaded at {time}.</source>
        <translation>{accounts} 的帖子显示的是 {time} 加载的内容。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>StepArrows</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
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
        <translation>照片和存储</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} 像素</translation>
    </message>
    <message>
        <source>Upload size</source>
        <translation>上传尺寸</translation>
    </message>
    <message>
        <source>The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are.</source>
        <translation>发布照片的最长边。上限较低的服务器会收到更小的照片；你的文件保持不变。</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>清除缓存</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>媒体缓存</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen stay visible offline. Those of your own and bookmarked posts, and those that you keep, do not count for it.</source>
        <translation>看过的照片和视频离线时仍可查看。你自己的帖子、收藏的帖子以及你保存的帖子中的照片和视频不计入此限额。</translation>
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
        <translation>移除未使用的媒体</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>按流量计费时</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Data saver</source>
        <translation>省流量</translation>
    </message>
    <message>
        <source>Posts show small previews, and videos wait for a click.</source>
        <translation>帖子显示小预览图，视频点击后才播放。</translation>
    </message>
    <message>
        <source>Clear the media cache?</source>
        <translation>清除媒体缓存？</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen are downloaded again when you look at them. Those of your own and bookmarked posts, and those that you keep, stay.</source>
        <translation>看过的照片和视频会在你再次查看时重新下载。你自己的帖子、收藏的帖子以及你保存的帖子中的照片和视频会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Media that you have not viewed for this long is removed.</source>
        <translation>这么久没有看过的媒体会被移除。</translation>
    </message>
    <message>
        <source>Remove {folder} from the camera roll</source>
        <translation>将 {folder} 从相册中移除</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Add Pictures folder</source>
        <translation>添加“图片”文件夹</translation>
    </message>
    <message>
        <source>No folders yet. Files are only read, never moved.</source>
        <translation>还没有文件夹。文件只会被读取，绝不会被移动。</translation>
    </message>
</context>
<context>
    <name>StorageUseChart</name>
    <message>
        <source>Storage used on this computer</source>
        <translation>这台电脑上已用的存储空间</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Photos and videos you have seen</source>
        <translation>你看过的照片和视频</translation>
    </message>
    <message>
        <source>Photos and videos of your own and bookmarked posts</source>
        <translation>你自己的帖子和收藏的帖子中的照片和视频</translation>
    </message>
    <message>
        <source>Posts, people and notifications</source>
        <translation>帖子、用户和通知</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Previews of the camera roll</source>
        <translation>相册的预览图</translation>
    </message>
    <message>
        <source>Photos in collections</source>
        <translation>收藏夹中的照片</translation>
    </message>
    <message>
        <source>Copies of photos in drafts</source>
        <translation>草稿中照片的副本</translation>
    </message>
</context>
<context>
    <name>TagCanvas</name>
    <message>
        <source>Numbered tags on the photo</source>
        <translation>照片上的编号标记</translation>
    </message>
    <message>
        <source>No tags. Enter adds one.</source>
        <translation>没有标记。按回车添加。</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, {left} % from the left, {top} % from the top</source>
        <translation>标记 {number}：{name}，距左侧 {left}%，距顶部 {top}%</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, not on the photo</source>
        <translation>标记 {number}：{name}，不在照片上</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Sets</source>
        <translation>标签组</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Name, 18 EUR</source>
        <translation>名称，18 EUR</translation>
    </message>
    <message>
        <source>Name and price of tag {number}</source>
        <translation>标记 {number} 的名称和价格</translation>
    </message>
    <message>
        <source>Remove tag {number}</source>
        <translation>移除标记 {number}</translation>
    </message>
    <message>
        <source>Outside: put on the photo</source>
        <translation>在照片之外：放到照片上</translation>
    </message>
    <message>
        <source>Tag {number} is not on the photo. Put it there.</source>
        <translation>标记 {number} 不在照片上。放到照片上。</translation>
    </message>
</context>
<context>
    <name>TagSetsSheet</name>
    <message>
        <source>Sets of hashtags</source>
        <translation>话题标签组</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>新标签组的名称</translation>
    </message>
    <message>
        <source>Save these tags</source>
        <translation>保存这些标签</translation>
    </message>
    <message>
        <source>The post has no tags yet.</source>
        <translation>帖子还没有标签。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name} 的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>There is another set called “{name}”.</source>
        <translation>已有另一个名为“{name}”的标签组。</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>请给标签组起个名称。</translation>
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
        <translation>写在图片上的文字，如同图文笔记的首页。文字会留在方形裁剪可见的范围内。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One note per line</source>
        <translation>每行一条要点</translation>
    </message>
    <message>
        <source>Title on the picture</source>
        <translation>图片上的标题</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Numbered notes</source>
        <translation>编号要点</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Saving the post as a draft…</source>
        <translation>正在将帖子保存为草稿…</translation>
    </message>
    <message>
        <source>Pinned to your profile</source>
        <translation>已置顶到你的主页</translation>
    </message>
    <message>
        <source>Post unpinned</source>
        <translation>已取消置顶</translation>
    </message>
    <message>
        <source>Conversation muted</source>
        <translation>对话已静音</translation>
    </message>
    <message>
        <source>Conversation unmuted</source>
        <translation>对话已取消静音</translation>
    </message>
</context>
<context>
    <name>ThreadItems</name>
    <message>
        <source>Loading replies…</source>
        <translation>正在加载回复…</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>还没有回复</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Unpin from profile</source>
        <translation>取消主页置顶</translation>
    </message>
    <message>
        <source>Pin to profile</source>
        <translation>置顶到主页</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>取消静音对话</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>静音对话</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>删除并重新编辑…</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Above this post</source>
        <translation>在此帖子之前</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>第 {level} 层</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>已赞</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已收藏</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reply(s) below</source>
        <translation>
            <numerusform>下面还有 %n 条回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回对话列表</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Write a message (Ctrl+Enter sends)</source>
        <translation>写私信（Ctrl+Enter 发送）</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>It is removed from your list. The messages stay with the others who take part.</source>
        <translation>它会从你的列表中移除。其他参与者仍保留这些私信。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Posts as tiles</source>
        <translation>帖子（图块）</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Time of the post</source>
        <translation>帖子的时间</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>编辑帖子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时发布</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <source>Choose timeline</source>
        <translation>选择时间线</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>编辑列表</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建列表…</translation>
    </message>
    <message>
        <source>Delete the list “{title}”?</source>
        <translation>删除列表“{title}”？</translation>
    </message>
    <message>
        <source>You keep following the people in it.</source>
        <translation>你会继续关注其中的人。</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>列表已删除</translation>
    </message>
</context>
<context>
    <name>ToastPresenter</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made.</source>
        <translation>
            <numerusform>%n 项更改未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was published.</source>
        <translation>“{title}”已发布。</translation>
    </message>
    <message>
        <source>Your post was published.</source>
        <translation>你的帖子已发布。</translation>
    </message>
    <message>
        <source>“{title}” was refused by the server.</source>
        <translation>“{title}”被服务器拒绝。</translation>
    </message>
    <message>
        <source>Your post was refused by the server.</source>
        <translation>你的帖子被服务器拒绝。</translation>
    </message>
    <message>
        <source>“{title}” was due while Kesong was closed.</source>
        <translation>“{title}”到期时 Kesong 已关闭。</translation>
    </message>
    <message>
        <source>Your post was due while Kesong was closed.</source>
        <translation>你的帖子到期时 Kesong 已关闭。</translation>
    </message>
    <message>
        <source>“{title}” needs your decision.</source>
        <translation>“{title}”需要你决定。</translation>
    </message>
    <message>
        <source>Your post needs your decision.</source>
        <translation>你的帖子需要你决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) queued.</source>
        <translation>
            <numerusform>已将 %n 篇帖子加入发件箱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 篇草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排时间</translation>
    </message>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>此服务器每篇帖子最多 {limit} 张图片。有 %n 张图片未加入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopButtons</name>
    <message>
        <source>Write a review</source>
        <translation>写点评</translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>关于此商品的更多操作</translation>
    </message>
    <message>
        <source>On the wish list</source>
        <translation>已在心愿单中</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>心愿单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Remove from the wish list</source>
        <translation>从心愿单移除</translation>
    </message>
    <message>
        <source>Add to the wish list</source>
        <translation>加入心愿单</translation>
    </message>
    <message>
        <source>Merge with another product…</source>
        <translation>与另一个商品合并…</translation>
    </message>
    <message>
        <source>Split off a review…</source>
        <translation>拆出一篇点评…</translation>
    </message>
</context>
<context>
    <name>TranslationPart</name>
    <message>
        <source>Show original</source>
        <translation>显示原文</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Kesong</source>
        <translation>打开 Kesong</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新帖子</translation>
    </message>
    <message>
        <source>Quit Kesong</source>
        <translation>退出 Kesong</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n 条未读通知</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>发件箱中有 {count} 项</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>暂停发送</translation>
    </message>
    <message numerus="yes">
        <source>Kesong: %n unread notification(s)</source>
        <translation>
            <numerusform>Kesong：%n 条未读通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>无标题草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>仅文字</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Drafts without a time</source>
        <translation>未定时的草稿</translation>
    </message>
    <message>
        <source>Fill times</source>
        <translation>填入时段</translation>
    </message>
    <message>
        <source>Put drafts on the next free posting times</source>
        <translation>将草稿放到接下来空闲的发布时段</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Enter.</source>
        <translation>将草稿拖到某一天，或按回车。</translation>
    </message>
    <message>
        <source>Drafts that you write are listed here, to be put on a day.</source>
        <translation>你写的草稿列在这里，可以安排到某一天。</translation>
    </message>
</context>
<context>
    <name>TrimStrip</name>
    <message>
        <source>Beginning of the video</source>
        <translation>视频开头</translation>
    </message>
    <message>
        <source>Cover of the video</source>
        <translation>视频封面</translation>
    </message>
    <message>
        <source>End of the video</source>
        <translation>视频结尾</translation>
    </message>
    <message>
        <source>Trimmed part of the video</source>
        <translation>视频保留的部分</translation>
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
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Adapt for {account}</source>
        <translation>为 {account} 调整</translation>
    </message>
    <message>
        <source>What you change here is only posted there.</source>
        <translation>在这里更改的内容只会发布到那里。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>与帖子相同</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>内容警告（可选）</translation>
    </message>
    <message>
        <source>Crop photos to</source>
        <translation>照片裁剪为</translation>
    </message>
    <message>
        <source>Reset to the post</source>
        <translation>恢复为帖子内容</translation>
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
        <translation>{name}（空格键）</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>This video cannot be played here: {reason}.</source>
        <translation>无法在此播放这个视频：{reason}。</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. Space plays the trimmed video. The original file is never changed.</source>
        <translation>拖动视频下方的滑块，或用方向键移动：每次 0.1 秒，按住 Shift 每次 1 秒。空格键播放剪辑后的视频。原文件绝不会被更改。</translation>
    </message>
    <message>
        <source>Reset video</source>
        <translation>重置视频</translation>
    </message>
    <message>
        <source>The length of this video is unknown. It cannot be trimmed.</source>
        <translation>此视频的时长未知，无法剪辑。</translation>
    </message>
    <message>
        <source>From {begin} to {end}: {kept} of {total} seconds are sent.</source>
        <translation>从 {begin} 到 {end}：{total} 秒中发送 {kept} 秒。</translation>
    </message>
    <message>
        <source>Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).</source>
        <translation>封面：{time} 处的画面，用于接受封面的服务器（Mastodon 和 Kesong 支持）。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音已关</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开</translation>
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
        <translation>敏感内容，点击显示</translation>
    </message>
    <message>
        <source>This video cannot be played safely</source>
        <translation>此视频无法安全播放</translation>
    </message>
    <message>
        <source>Not loaded. Click to try again</source>
        <translation>未加载，点击重试</translation>
    </message>
    <message>
        <source>Videos cannot be played here</source>
        <translation>无法在此播放视频</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Open with another app</source>
        <translation>用其他应用打开</translation>
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
        <translation>声音</translation>
    </message>
    <message>
        <source>Videos cannot be played here: {reason}.</source>
        <translation>无法在此播放视频：{reason}。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>This video cannot be played: {reason}.</source>
        <translation>无法播放此视频：{reason}。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
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
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{scale} (picture reduced to {part} % to save memory)</source>
        <translation>{scale}（为节省内存，图片已缩小到 {part}%）</translation>
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
        <translation>已选择</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 项，共 {count} 项</translation>
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
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>You signed in as {account}. {other} is still signed out.</source>
        <translation>你登录的是 {account}。{other} 仍未登录。</translation>
    </message>
</context>
<context>
    <name>WishPresenter</name>
    <message>
        <source>Removed from the wish list</source>
        <translation>已从心愿单移除</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note on {product}</source>
        <translation>{product} 的备注</translation>
    </message>
    <message>
        <source>lowest {price}</source>
        <translation>最低 {price}</translation>
    </message>
    <message>
        <source>Remove {product} from the wish list</source>
        <translation>将 {product} 从心愿单移除</translation>
    </message>
    <message>
        <source>Seen for {price} at {where}, was {before}</source>
        <translation>在 {where} 见到 {price}，原为 {before}</translation>
    </message>
    <message>
        <source>Seen for {price}, was {before}</source>
        <translation>见到 {price}，原为 {before}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Got it: hide the lower price</source>
        <translation>知道了：隐藏更低价格</translation>
    </message>
    <message>
        <source>Bought it</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>显示点评</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wish list</source>
        <translation>心愿单</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Private zones</source>
        <translation>私密区域</translation>
    </message>
    <message>
        <source>A post with a photo from within one of these circles is never published with a place.</source>
        <translation>如果照片在这些圆圈内拍摄，帖子绝不会带地点发布。</translation>
    </message>
    <message>
        <source>Places that stay private</source>
        <translation>保持私密的地点</translation>
    </message>
    <message>
        <source>Name, such as “Home”</source>
        <translation>名称，例如“家”</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>纬度和经度</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半径（米）</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>从照片获取…</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} · {radius} m</source>
        <translation>{latitude}, {longitude} · {radius} 米</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove zone {name}</source>
        <translation>移除区域 {name}</translation>
    </message>
    <message>
        <source>Unnamed zone</source>
        <translation>未命名区域</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 52.5163, 13.3777.</source>
        <translation>请输入纬度和经度，例如 52.5163, 13.3777。</translation>
    </message>
    <message>
        <source>Photo taken in the zone</source>
        <translation>在该区域拍摄的照片</translation>
    </message>
    <message>
        <source>{name} does not say where it was taken.</source>
        <translation>{name} 没有说明拍摄地点。</translation>
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
        <translation>黄油</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>蜂蜜</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>烤炉</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>杏</translation>
    </message>
    <message>
        <source>Cinnamon</source>
        <translation>肉桂</translation>
    </message>
    <message>
        <source>Saffron</source>
        <translation>藏红花</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>余烬</translation>
    </message>
    <message>
        <source>Flour</source>
        <translation>面粉</translation>
    </message>
    <message>
        <source>Almond</source>
        <translation>杏仁</translation>
    </message>
    <message>
        <source>Crumb</source>
        <translation>面包屑</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亚麻</translation>
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
        <translation>燕麦</translation>
    </message>
    <message>
        <source>Glaze</source>
        <translation>糖霜</translation>
    </message>
    <message>
        <source>Poppy</source>
        <translation>罂粟</translation>
    </message>
    <message>
        <source>Rye</source>
        <translation>黑麦</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>胡椒</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>蓝调时刻</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>港湾</translation>
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
        <translation>黄昏</translation>
    </message>
    <message>
        <source>Teahouse</source>
        <translation>茶馆</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>无花果</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>浓缩咖啡</translation>
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
        <translation>饼干</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>杂志</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>边框</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Its path points outside the archive.</source>
        <translation>其路径指向归档之外。</translation>
    </message>
    <message>
        <source>Not a photo or video.</source>
        <translation>不是照片或视频。</translation>
    </message>
    <message>
        <source>Part of a private conversation.</source>
        <translation>属于私密对话。</translation>
    </message>
    <message>
        <source>In the trash, or recently deleted.</source>
        <translation>在回收站中，或最近已删除。</translation>
    </message>
    <message>
        <source>A hidden file of the operating system.</source>
        <translation>操作系统的隐藏文件。</translation>
    </message>
    <message>
        <source>Duplicate of another file in the archive.</source>
        <translation>与归档中的另一个文件重复。</translation>
    </message>
    <message>
        <source>Already in the camera roll.</source>
        <translation>已在相册中。</translation>
    </message>
    <message>
        <source>A video without a file name extension. Rename it to end in .mp4 to import it.</source>
        <translation>没有文件扩展名的视频。请将其改名为以 .mp4 结尾后再导入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Damaged: the content does not match the archive.</source>
        <translation>已损坏：内容与归档不符。</translation>
    </message>
    <message>
        <source>Damaged: its dates, captions and locations could not be read.</source>
        <translation>已损坏：无法读取日期、说明和位置。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>A link to another file.</source>
        <translation>指向另一个文件的链接。</translation>
    </message>
    <message>
        <source>Not a regular file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>文件已加密。</translation>
    </message>
    <message>
        <source>Compressed with a method that Kesong cannot read.</source>
        <translation>使用了 Kesong 无法读取的压缩方法。</translation>
    </message>
    <message>
        <source>Unpacks to far more data than the archive declares.</source>
        <translation>解压后的数据远多于归档所声明的。</translation>
    </message>
    <message>
        <source>The file has no usable name.</source>
        <translation>文件没有可用的名称。</translation>
    </message>
    <message>
        <source>Install Kesong again.</source>
        <translation>请重新安装 Kesong。</translation>
    </message>
    <message>
        <source>The package is incomplete. Build it again.</source>
        <translation>软件包不完整。请重新构建。</translation>
    </message>
    <message>
        <source>Install {package} to open such files.</source>
        <translation>请安装 {package} 以打开此类文件。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>read and written</source>
        <translation>可读取和写入</translation>
    </message>
    <message>
        <source>This package does not have it. Kesong that is installed with pip opens such files with {package}.</source>
        <translation>此安装包不含该组件。用 pip 安装的 Kesong 可借助 {package} 打开这类文件。</translation>
    </message>
    <message>
        <source>complete, in {folder}</source>
        <translation>完整，位于 {folder}</translation>
    </message>
    <message>
        <source>complete, in the package at {folder}</source>
        <translation>完整，位于安装包 {folder}</translation>
    </message>
    <message>
        <source>sign-ins are kept in the system&apos;s keyring</source>
        <translation>登录信息保存在系统的密钥环中</translation>
    </message>
    <message>
        <source>sign-ins are kept in a file that only you can read</source>
        <translation>登录信息保存在只有你能读取的文件中</translation>
    </message>
    <message>
        <source>none: sign-ins last until the window closes</source>
        <translation>无：登录信息只保留到窗口关闭</translation>
    </message>
    <message>
        <source>You have three options:
1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.
2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.
3. Change nothing, and sign in again each time.</source>
        <translation>有三种办法：
1. 安装密钥环（GNOME Keyring、KWallet 或 KeePassXC），然后重新启动 Kesong。
2. 将登录信息保存在只有你能读取的文件中：在偏好设置中开启，或设置 KESONG_SECRETS=file。
3. 什么都不改，每次重新登录。</translation>
    </message>
    <message>
        <source>{folder}, {gigabytes:.1f} GB free</source>
        <translation>{folder}，剩余 {gigabytes:.1f} GB</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({why})</source>
        <translation>无法写入 {folder}（{why}）</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Free some space, or check the permissions of the folder.</source>
        <translation>请释放一些空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>read to its end</source>
        <translation>可完整读取</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one.</source>
        <translation>请关闭 Kesong 并运行：kesong doctor --repair。损坏的文件会保留在新文件旁边。</translation>
    </message>
    <message>
        <source>Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.</source>
        <translation>恢复家庭服务器的备份：kesong restore FILE --replace。现有内容会保留。</translation>
    </message>
    <message>
        <source>{path} was damaged and set aside</source>
        <translation>{path} 已损坏，已移到一旁</translation>
    </message>
    <message>
        <source>Delete it once you miss nothing.</source>
        <translation>确认没有缺少内容后，请将其删除。</translation>
    </message>
    <message>
        <source>{count} kept on this computer; nothing was sent</source>
        <translation>这台电脑上有 {count} 份；没有发送任何内容</translation>
    </message>
    <message>
        <source>Read them in the preferences, or write a report with: kesong doctor --report FILE</source>
        <translation>请在偏好设置中查看，或写入报告：kesong doctor --report FILE</translation>
    </message>
    <message>
        <source>agrees with the servers</source>
        <translation>与服务器一致</translation>
    </message>
    <message>
        <source>plausible; no server answered to compare it with</source>
        <translation>看起来合理；没有服务器应答，无法比对</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} behind</source>
        <translation>这台电脑的时钟慢了 {wait}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} ahead</source>
        <translation>这台电脑的时钟快了 {wait}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says {day}, which is before this version was made</source>
        <translation>这台电脑的时钟显示 {day}，早于此版本的制作日期</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings: with a wrong clock no certificate is accepted.</source>
        <translation>请在系统设置中设置日期、时间和时区：时钟不准时，任何证书都不会被接受。</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
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
        <translation>按系统设置使用 {place}</translation>
    </message>
    <message>
        <source>{place} is of a kind that Kesong cannot use</source>
        <translation>{place} 属于 Kesong 无法使用的类型</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy in the system&apos;s network settings, or none.</source>
        <translation>请在系统网络设置中选择 HTTP 代理，或不使用代理。</translation>
    </message>
    <message>
        <source>The default is used instead.</source>
        <translation>改用默认值。</translation>
    </message>
    <message>
        <source>{folder}, {count} files</source>
        <translation>{folder}，{count} 个文件</translation>
    </message>
    <message>
        <source>{folder}: {why}; {count} files are in the index</source>
        <translation>{folder}：{why}；索引中有 {count} 个文件</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you have permission to read it.</source>
        <translation>请确认文件夹存在，并且你有读取权限。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Add one with: kesong account add URL</source>
        <translation>添加账号：kesong account add URL</translation>
    </message>
    <message>
        <source>Check the address and the network. Anything waiting is kept and tried again.</source>
        <translation>请检查地址和网络。等待中的内容都会保留并重试。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Could not connect to {server}.</source>
        <translation>无法连接到 {server}。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>There is no server named {server}.</source>
        <translation>没有名为 {server} 的服务器。</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired.</source>
        <translation>{server} 的证书已过期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or tell the server&apos;s administrators.</source>
        <translation>请检查这台电脑的时钟，或告知服务器的管理员。</translation>
    </message>
    <message>
        <source>The certificate of {server} belongs to another name.</source>
        <translation>{server} 的证书属于另一个名称。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted.</source>
        <translation>{server} 的证书不受信任。</translation>
    </message>
    <message>
        <source>Check the address, or tell the server&apos;s administrators.</source>
        <translation>请检查地址，或告知服务器的管理员。</translation>
    </message>
    <message>
        <source>Another server answers</source>
        <translation>响应的是另一个服务器</translation>
    </message>
    <message>
        <source>{server} does not have the key that your invitation named. Nothing was sent.</source>
        <translation>{server} 没有你的邀请所指定的密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever runs it: if the server was set up again, join with a new invitation.</source>
        <translation>请询问其管理者：如果服务器重新设置过，请用新的邀请加入。</translation>
    </message>
    <message>
        <source>{server} did not answer in time.</source>
        <translation>{server} 没有及时响应。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>与 {server} 的连接已中断。</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>登录网络</translation>
    </message>
    <message>
        <source>This network shows a page of its own in place of {server}.</source>
        <translation>此网络显示的是它自己的页面，而不是 {server}。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. Kesong tries again automatically.</source>
        <translation>请在浏览器中打开任意网站并登录网络。Kesong 会自动重试。</translation>
    </message>
    <message>
        <source>{server} gave up on the request.</source>
        <translation>{server} 放弃了该请求。</translation>
    </message>
    <message>
        <source>It is tried again automatically.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Proxy not usable</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <source>The system&apos;s proxy does not let Kesong connect to {server}.</source>
        <translation>系统代理不让 Kesong 连接到 {server}。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>请检查系统网络设置中的代理。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy requires a name and a password to connect to {server}.</source>
        <translation>系统代理需要用户名和密码才能连接到 {server}。</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>请在系统网络设置中填写。</translation>
    </message>
    <message>
        <source>Still processing</source>
        <translation>仍在处理</translation>
    </message>
    <message>
        <source>{server} is still processing the file.</source>
        <translation>{server} 仍在处理该文件。</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>上传失败</translation>
    </message>
    <message>
        <source>{server} failed again and again at this upload ({status}).</source>
        <translation>{server} 多次未能接收此上传（{status}）。</translation>
    </message>
    <message>
        <source>Try again later, choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>请稍后重试，在偏好设置中选择更小的上传尺寸，或移除该文件。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>{server} does not accept this sign-in.</source>
        <translation>{server} 不接受此登录。</translation>
    </message>
    <message>
        <source>Sign in again; nothing was lost.</source>
        <translation>请重新登录；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>{server} does not allow that.</source>
        <translation>{server} 不允许此操作。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators, or use another account.</source>
        <translation>请询问服务器的管理员，或使用另一个账号。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Couldn&apos;t find that on {server}. It may have been deleted.</source>
        <translation>在 {server} 上找不到它，可能已被删除。</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>请刷新后重试。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>{server} refused it.</source>
        <translation>{server} 拒绝了它。</translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>请按服务器的提示修改后重试。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>The file is larger than {server} accepts.</source>
        <translation>文件超过了 {server} 允许的大小。</translation>
    </message>
    <message>
        <source>Choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>请在偏好设置中选择更小的上传尺寸，或移除该文件。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>{server} asks to slow down until {until}.</source>
        <translation>{server} 要求放慢速度，直到 {until}。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>{server} has an internal error ({status}).</source>
        <translation>{server} 发生内部错误（{status}）。</translation>
    </message>
    <message>
        <source>It is tried again automatically; nothing was lost.</source>
        <translation>会自动重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Not a supported server</source>
        <translation>不是受支持的服务器</translation>
    </message>
    <message>
        <source>{server} sent an answer that Kesong does not understand ({why}).</source>
        <translation>{server} 的答复 Kesong 无法理解（{why}）。</translation>
    </message>
    <message>
        <source>Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.</source>
        <translation>请确认该地址是 Mastodon、Pixelfed、GoToSocial 或 Kesong 服务器。</translation>
    </message>
    <message>
        <source>A folder cannot be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({why}).</source>
        <translation>无法读取文件夹 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>请确认它存在，并且你有读取权限。</translation>
    </message>
    <message>
        <source>A memory card is not connected</source>
        <translation>存储卡未连接</translation>
    </message>
    <message>
        <source>The folder {path} is not available: its memory card or drive is not connected.</source>
        <translation>文件夹 {path} 不可用：其存储卡或硬盘未连接。</translation>
    </message>
    <message>
        <source>Its photos stay listed. Connect it to use them.</source>
        <translation>其中的照片仍会列出。连接后即可使用。</translation>
    </message>
    <message>
        <source>The folder cannot be added</source>
        <translation>无法添加文件夹</translation>
    </message>
    <message>
        <source>{path} belongs to another program, which keeps its own copies in it.</source>
        <translation>{path} 属于另一个程序，里面是该程序自己的副本。</translation>
    </message>
    <message>
        <source>Export photos from that program into a folder, and add that folder.</source>
        <translation>请从该程序将照片导出到文件夹，再添加那个文件夹。</translation>
    </message>
    <message>
        <source>An archive cannot be read</source>
        <translation>无法读取归档</translation>
    </message>
    <message>
        <source>{path} cannot be read as an archive ({why}).</source>
        <translation>{path} 无法作为归档读取（{why}）。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>请重新下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is not a zip file, or is incomplete.</source>
        <translation>{path} 不是 zip 文件，或不完整。</translation>
    </message>
    <message>
        <source>{path} contains more than {limit} files.</source>
        <translation>{path} 包含超过 {limit} 个文件。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder.</source>
        <translation>请解压后选择文件夹。</translation>
    </message>
    <message>
        <source>{path} is an Instagram export in HTML format.</source>
        <translation>{path} 是 HTML 格式的 Instagram 导出。</translation>
    </message>
    <message>
        <source>Request it from Instagram again, and choose JSON as the format.</source>
        <translation>请重新向 Instagram 申请，并选择 JSON 格式。</translation>
    </message>
    <message>
        <source>{path} is neither an Instagram export nor a Google Takeout with photos.</source>
        <translation>{path} 既不是 Instagram 导出，也不是含照片的 Google Takeout。</translation>
    </message>
    <message>
        <source>Choose the zip file as downloaded, or the folder it was unpacked to.</source>
        <translation>请选择下载的 zip 文件，或其解压后的文件夹。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {path}.</source>
        <translation>找不到 {path}。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>{path} is not a zip file.</source>
        <translation>{path} 不是 zip 文件。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder it was unpacked to.</source>
        <translation>请解压后选择解压出的文件夹。</translation>
    </message>
    <message>
        <source>Two kinds of archives</source>
        <translation>两种归档</translation>
    </message>
    <message>
        <source>These are archives of two kinds: an Instagram export and a Google Takeout.</source>
        <translation>这是两种归档：Instagram 导出和 Google Takeout。</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>请逐个导入。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出错了。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Kesong has an internal error ({name}).</source>
        <translation>Kesong 发生内部错误（{name}）。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The log has the details.</source>
        <translation>已保存的内容没有丢失。详情见日志。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>{server} could not do that.</source>
        <translation>{server} 无法执行此操作。</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} 无法使用。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>服务器拒绝了它。</translation>
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
        <translation>家庭服务器已关闭</translation>
    </message>
    <message>
        <source>The home server is off.</source>
        <translation>家庭服务器已关闭。</translation>
    </message>
    <message>
        <source>Turn it on to load and send posts.</source>
        <translation>开启后才能加载和发送帖子。</translation>
    </message>
    <message>
        <source>Passwords differ</source>
        <translation>密码不一致</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不相同。</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>不允许的地址</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host}.</source>
        <translation>家庭服务器无法在 {host} 上监听。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, localhost or ::1: this computer only.</source>
        <translation>请使用 127.0.0.1、localhost 或 ::1：仅限这台电脑。</translation>
    </message>
    <message>
        <source>Address not usable</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host} ({why}).</source>
        <translation>家庭服务器无法在 {host} 上监听（{why}）。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>请使用 127.0.0.1。</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} 不是端口。</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or 0 for a free one.</source>
        <translation>请使用 1 到 65535，或用 0 自动选择空闲端口。</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>端口已被占用</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>端口 {port} 已被占用。</translation>
    </message>
    <message>
        <source>Choose another with --port, or 0 for a free one.</source>
        <translation>请用 --port 选择其他端口，或用 0 自动选择空闲端口。</translation>
    </message>
    <message>
        <source>Port not allowed</source>
        <translation>不允许的端口</translation>
    </message>
    <message>
        <source>You have no permission to use port {port}.</source>
        <translation>你没有使用端口 {port} 的权限。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共享</translation>
    </message>
    <message>
        <source>The home server is not shared with other computers.</source>
        <translation>家庭服务器没有与其他电脑共享。</translation>
    </message>
    <message>
        <source>Turn on sharing in the preferences, or run: kesong serve --share</source>
        <translation>请在偏好设置中开启共享，或运行：kesong serve --share</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>The owner of a home server cannot be removed from it.</source>
        <translation>无法将家庭服务器的所有者从中移除。</translation>
    </message>
    <message>
        <source>Delete the server&apos;s folder instead if nobody needs it any more.</source>
        <translation>如果没有人再需要它，请改为删除服务器的文件夹。</translation>
    </message>
    <message>
        <source>Request is over</source>
        <translation>请求已失效</translation>
    </message>
    <message>
        <source>This request was withdrawn, or is older than two minutes.</source>
        <translation>此请求已被撤回，或已超过两分钟。</translation>
    </message>
    <message>
        <source>Ask them to try again.</source>
        <translation>请对方重试。</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>当前没有邀请</translation>
    </message>
    <message>
        <source>The owner of this home server is not inviting anyone right now.</source>
        <translation>此家庭服务器的所有者现在没有邀请任何人。</translation>
    </message>
    <message>
        <source>Ask them to choose “Invite someone…” in their preferences, then try again.</source>
        <translation>请对方在偏好设置中选择“邀请他人…”，然后重试。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>The code was not confirmed on the other screen.</source>
        <translation>另一块屏幕上没有确认配对码。</translation>
    </message>
    <message>
        <source>Try again, and compare the codes on both screens.</source>
        <translation>请重试，并比较两块屏幕上的配对码。</translation>
    </message>
    <message>
        <source>Too many requests to join were made.</source>
        <translation>加入请求过多。</translation>
    </message>
    <message>
        <source>Try again in two minutes.</source>
        <translation>请两分钟后重试。</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>没有邀请</translation>
    </message>
    <message>
        <source>This is not a whole invitation.</source>
        <translation>这不是完整的邀请。</translation>
    </message>
    <message>
        <source>Copy all of it: it begins with kesong:join.</source>
        <translation>请完整复制：它以 kesong:join 开头。</translation>
    </message>
    <message>
        <source>Invitation not valid</source>
        <translation>邀请无效</translation>
    </message>
    <message>
        <source>This invitation was used already, or is older than 15 minutes.</source>
        <translation>此邀请已被使用，或已超过 15 分钟。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请索取新的邀请。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation>“{name}”不能用作名称。</translation>
    </message>
    <message>
        <source>Use 1 to 30 letters a to z, digits and underscores.</source>
        <translation>请使用 1 到 30 个字母 a 到 z、数字和下划线。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>名称 {name} 已被占用。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>此密码无法使用。</translation>
    </message>
    <message>
        <source>Use {shortest} to {longest} characters.</source>
        <translation>请使用 {shortest} 到 {longest} 个字符。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名称太长。</translation>
    </message>
    <message>
        <source>Use at most {limit} characters.</source>
        <translation>最多使用 {limit} 个字符。</translation>
    </message>
    <message>
        <source>No home server</source>
        <translation>没有家庭服务器</translation>
    </message>
    <message>
        <source>There is no home server in {path}.</source>
        <translation>{path} 中没有家庭服务器。</translation>
    </message>
    <message>
        <source>Give its folder with --data.</source>
        <translation>请用 --data 指定其文件夹。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>{path} 处已有文件。</translation>
    </message>
    <message>
        <source>Choose another name, or use --replace.</source>
        <translation>请另选名称，或使用 --replace。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path} 处没有文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>不是备份</translation>
    </message>
    <message>
        <source>{path} is not a backup of Kesong.</source>
        <translation>{path} 不是 Kesong 的备份。</translation>
    </message>
    <message>
        <source>Choose a file that was made with kesong backup.</source>
        <translation>请选择用 kesong backup 创建的文件。</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {name} is not as it was written.</source>
        <translation>备份 {path} 已损坏：{name} 与写入时不同。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>没有更改任何内容。请使用其他备份。</translation>
    </message>
    <message>
        <source>Backup too new</source>
        <translation>备份版本过新</translation>
    </message>
    <message>
        <source>A newer version of Kesong made the backup {path}.</source>
        <translation>备份 {path} 由更新版本的 Kesong 创建。</translation>
    </message>
    <message>
        <source>Update Kesong, then restore it.</source>
        <translation>请更新 Kesong，然后再恢复。</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>文件夹非空</translation>
    </message>
    <message>
        <source>There are files in {path} already.</source>
        <translation>{path} 中已有文件。</translation>
    </message>
    <message>
        <source>Choose another folder with --data, or use --replace to move them aside.</source>
        <translation>请用 --data 另选文件夹，或用 --replace 将这些文件移到一旁。</translation>
    </message>
    <message>
        <source>Backup of a profile</source>
        <translation>配置的备份</translation>
    </message>
    <message>
        <source>{path} is the backup of a whole profile, not of a home server alone.</source>
        <translation>{path} 是整个配置的备份，而不只是家庭服务器的备份。</translation>
    </message>
    <message>
        <source>Choose where it goes with --profile instead of --data.</source>
        <translation>请用 --profile 而不是 --data 指定恢复位置。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder, or use --replace to move it aside.</source>
        <translation>请选择空文件夹或新文件夹，或用 --replace 将其移到一旁。</translation>
    </message>
    <message>
        <source>No home server of your network is called {name}.</source>
        <translation>你的网络中没有名为 {name} 的家庭服务器。</translation>
    </message>
    <message>
        <source>See: kesong account nearby. Its owner has to share it; an invitation works in any network.</source>
        <translation>请查看：kesong account nearby。其所有者需开启共享；邀请在任何网络中都有效。</translation>
    </message>
    <message>
        <source>Several found</source>
        <translation>找到多个</translation>
    </message>
    <message>
        <source>Several home servers of your network are called {name}.</source>
        <translation>你的网络中有多个名为 {name} 的家庭服务器。</translation>
    </message>
    <message>
        <source>Use an address that kesong account nearby lists.</source>
        <translation>请使用 kesong account nearby 列出的地址。</translation>
    </message>
    <message>
        <source>Others can join only while the server is shared.</source>
        <translation>只有服务器共享时，其他人才能加入。</translation>
    </message>
    <message>
        <source>Use --pair together with --share, and without --install.</source>
        <translation>请将 --pair 与 --share 一起使用，且不要使用 --install。</translation>
    </message>
    <message>
        <source>Nothing to back up</source>
        <translation>没有可备份的内容</translation>
    </message>
    <message>
        <source>There is no profile in {path}.</source>
        <translation>{path} 中没有配置。</translation>
    </message>
    <message>
        <source>Choose one with --profile.</source>
        <translation>请用 --profile 选择一个。</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>配置正在使用中</translation>
    </message>
    <message>
        <source>There is a profile in {path} already.</source>
        <translation>{path} 中已有配置。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or use --replace to move it aside.</source>
        <translation>请用 --profile 另选文件夹，或用 --replace 将其移到一旁。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>此密码短语太短。</translation>
    </message>
    <message>
        <source>Use {shortest} characters or more.</source>
        <translation>请使用至少 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>This is not the passphrase of the backup.</source>
        <translation>这不是该备份的密码短语。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or restore without it and sign in anew.</source>
        <translation>没有更改任何内容。请重试，或不使用密码短语恢复，然后重新登录。</translation>
    </message>
    <message>
        <source>Media missing</source>
        <translation>缺少媒体</translation>
    </message>
    <message>
        <source>The media folder in {path} is empty, although posts have photos or videos.</source>
        <translation>{path} 中的媒体文件夹是空的，但帖子有照片或视频。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the folder first, for example from a backup.</source>
        <translation>没有更改任何内容。请先恢复该文件夹，例如从备份恢复。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>A service cannot be installed on {system}.</source>
        <translation>无法在 {system} 上安装服务。</translation>
    </message>
    <message>
        <source>Run kesong serve by the system&apos;s own means.</source>
        <translation>请用系统自带的方式运行 kesong serve。</translation>
    </message>
    <message>
        <source>A service cannot use the path {path}.</source>
        <translation>服务无法使用路径 {path}。</translation>
    </message>
    <message>
        <source>Choose a folder without line breaks in its name.</source>
        <translation>请选择名称中没有换行的文件夹。</translation>
    </message>
    <message>
        <source>--install and --uninstall exclude each other.</source>
        <translation>--install 和 --uninstall 不能同时使用。</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>请只用其中一个。</translation>
    </message>
    <message>
        <source>Choose another file, or copy it again from its source.</source>
        <translation>请选择其他文件，或从来源重新复制。</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>{path} is not a photo or video that can be read.</source>
        <translation>{path} 不是可读取的照片或视频。</translation>
    </message>
    <message>
        <source>{path} needs more time to decode than is safe.</source>
        <translation>{path} 的解码时间超出安全范围。</translation>
    </message>
    <message>
        <source>{path} is incomplete: part of the file is missing.</source>
        <translation>{path} 不完整：文件缺少一部分。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空文件。</translation>
    </message>
    <message>
        <source>{path} is too large to open safely ({detail}).</source>
        <translation>{path} 太大，无法安全打开（{detail}）。</translation>
    </message>
    <message>
        <source>Check the name, or connect the memory card or drive it is on.</source>
        <translation>请检查名称，或连接它所在的存储卡或硬盘。</translation>
    </message>
    <message>
        <source>You have no permission to read {path}.</source>
        <translation>你没有读取 {path} 的权限。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>请更改其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>The name of {path} is not valid text.</source>
        <translation>{path} 的名称不是有效文本。</translation>
    </message>
    <message>
        <source>Rename the file, then try again.</source>
        <translation>请重命名该文件，然后重试。</translation>
    </message>
    <message>
        <source>{path} is stored online only.</source>
        <translation>{path} 仅存储在云端。</translation>
    </message>
    <message>
        <source>Make it available on this computer first.</source>
        <translation>请先将它下载到这台电脑。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}).</source>
        <translation>{path} 已损坏（{detail}）。</translation>
    </message>
    <message>
        <source>{path} is coded in a way that cannot be read ({detail}).</source>
        <translation>{path} 的编码方式无法读取（{detail}）。</translation>
    </message>
    <message>
        <source>{path} is a device, a pipe or another special file of the system.</source>
        <translation>{path} 是设备、管道或系统的其他特殊文件。</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>请选择普通文件。</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>无法发布</translation>
    </message>
    <message>
        <source>{path} cannot be prepared without private metadata ({detail}), so it is not sent.</source>
        <translation>无法从 {path} 中去除私密元数据（{detail}），因此没有发送。</translation>
    </message>
    <message>
        <source>Save it again with another program, or choose another file.</source>
        <translation>请用其他程序重新保存，或选择其他文件。</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>{path} could not be opened: this computer is too busy.</source>
        <translation>无法打开 {path}：这台电脑太忙。</translation>
    </message>
    <message>
        <source>A photo was changed</source>
        <translation>有照片被更改</translation>
    </message>
    <message>
        <source>{path} was changed after the post was queued.</source>
        <translation>{path} 在帖子排队后被更改。</translation>
    </message>
    <message>
        <source>Try again to send it as it is now, or edit the post.</source>
        <translation>重试可发送现在的版本，也可以编辑帖子。</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>不支持的格式</translation>
    </message>
    <message>
        <source>{path} needs the {detail} extra, which is not installed.</source>
        <translation>{path} 需要 {detail} 扩展，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it, or choose another file.</source>
        <translation>请安装它，或选择其他文件。</translation>
    </message>
    <message>
        <source>{kind} files cannot be read: the package {package} is missing.</source>
        <translation>无法读取 {kind} 文件：缺少软件包 {package}。</translation>
    </message>
    <message>
        <source>Check its state in the outbox.</source>
        <translation>请在发件箱中查看其状态。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在无法执行</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It has ended.</source>
        <translation>任务 {job} 的状态是“{state}”。它已结束。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. The server keeps it until its time.</source>
        <translation>任务 {job} 的状态是“{state}”。服务器会保管它直到预定时间。</translation>
    </message>
    <message>
        <source>Pause it first to get it back.</source>
        <translation>请先暂停，才能取回。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now.</source>
        <translation>任务 {job} 的状态是“{state}”。它正在发送。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or is not waiting.</source>
        <translation>任务 {job} 的状态是“{state}”。它正在发送，或没有在等待。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is not paused.</source>
        <translation>任务 {job} 的状态是“{state}”。它没有暂停。</translation>
    </message>
    <message>
        <source>Job {job} is neither a reply nor an edit.</source>
        <translation>任务 {job} 既不是回复也不是编辑。</translation>
    </message>
    <message>
        <source>Use kesong outbox edit to turn a post back into a draft.</source>
        <translation>请用 kesong outbox edit 将帖子变回草稿。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or may be published already.</source>
        <translation>任务 {job} 的状态是“{state}”。它正在发送，或可能已经发布。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or needs your decision.</source>
        <translation>任务 {job} 的状态是“{state}”。它正在发送，或需要你决定。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. Whether it was published is known.</source>
        <translation>任务 {job} 的状态是“{state}”。已经知道它是否发布。</translation>
    </message>
    <message>
        <source>The post cannot be published as it is.</source>
        <translation>帖子无法按现在的样子发布。</translation>
    </message>
    <message>
        <source>Fix that, and try again.</source>
        <translation>请修正后重试。</translation>
    </message>
    <message>
        <source>Job {job} is {state} and keeps its place.</source>
        <translation>任务 {job} 的状态是“{state}”，位置保持不变。</translation>
    </message>
    <message>
        <source>Too many newer posts</source>
        <translation>较新的帖子太多</translation>
    </message>
    <message>
        <source>There are too many newer posts to look through them all.</source>
        <translation>较新的帖子太多，无法全部查找。</translation>
    </message>
    <message>
        <source>Look on the server, and decide whether the post is there.</source>
        <translation>请在服务器上查看，并判断帖子是否在那里。</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>“{text}”不是时间。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31T18:30.</source>
        <translation>请写成 2026-05-31T18:30 的形式。</translation>
    </message>
    <message>
        <source>Time is in the past</source>
        <translation>时间已过</translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation>{text} 已经过去。</translation>
    </message>
    <message>
        <source>Give a time in the future.</source>
        <translation>请填写将来的时间。</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>请写成 2026-05-31 的形式。</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>未知时区</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>没有时区“{name}”。</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>请写成 Europe/Berlin 的形式。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>“{word}” in “{line}” is neither a day nor a time.</source>
        <translation>“{line}”中的“{word}”既不是星期也不是时间。</translation>
    </message>
    <message>
        <source>Write the times as “Mon Wed Fri 18:00”.</source>
        <translation>请将时段写成“Mon Wed Fri 18:00”的形式。</translation>
    </message>
    <message>
        <source>A time is missing</source>
        <translation>缺少时间</translation>
    </message>
    <message>
        <source>“{line}” has no time of the day.</source>
        <translation>“{line}”没有写明时间。</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>此时间已过。</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>请选择将来的时间。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>在这里无法执行</translation>
    </message>
    <message>
        <source>This post was scheduled with another app.</source>
        <translation>此帖子由其他应用定时。</translation>
    </message>
    <message>
        <source>Here it can be moved; delete it with that app.</source>
        <translation>在这里可以移动它；请用那个应用删除。</translation>
    </message>
    <message>
        <source>Description too long</source>
        <translation>描述太长</translation>
    </message>
    <message>
        <source>This server takes {limit} characters in a description.</source>
        <translation>此服务器的描述最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短它。</translation>
    </message>
    <message>
        <source>No posting times</source>
        <translation>没有发布时段</translation>
    </message>
    <message>
        <source>There are no posting times yet.</source>
        <translation>还没有发布时段。</translation>
    </message>
    <message>
        <source>Set them in the planner.</source>
        <translation>请在发布日历中设置。</translation>
    </message>
    <message>
        <source>No free posting times</source>
        <translation>没有空闲的发布时段</translation>
    </message>
    <message>
        <source>Only {free} posting times are free in the coming year.</source>
        <translation>未来一年只有 {free} 个空闲的发布时段。</translation>
    </message>
    <message>
        <source>Add posting times in the planner.</source>
        <translation>请在发布日历中添加发布时段。</translation>
    </message>
    <message>
        <source>Job {job} is {state}, so its time cannot be changed.</source>
        <translation>任务 {job} 的状态是“{state}”，因此无法更改其时间。</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>没有移动</translation>
    </message>
    <message>
        <source>{server} does not have this scheduled post any more.</source>
        <translation>{server} 上已没有这篇定时帖子。</translation>
    </message>
    <message>
        <source>It may be published already: look at your profile.</source>
        <translation>它可能已经发布：请查看你的主页。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>没有要搜索的内容</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有要搜索的内容。</translation>
    </message>
    <message>
        <source>Type a name, a hashtag or a word.</source>
        <translation>请输入名称、话题标签或关键词。</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间已被更改</translation>
    </message>
    <message>
        <source>The text of this post was changed with another program after you wrote your edit.</source>
        <translation>在你写好编辑后，此帖子的正文被其他程序更改了。</translation>
    </message>
    <message>
        <source>Try again to replace that text with yours, or dismiss your edit.</source>
        <translation>重试会用你的文字替换该正文，也可以放弃你的编辑。</translation>
    </message>
    <message>
        <source>Editing is not supported</source>
        <translation>不支持编辑</translation>
    </message>
    <message>
        <source>{server} cannot edit posts.</source>
        <translation>{server} 无法编辑帖子。</translation>
    </message>
    <message>
        <source>Delete the post and publish it again.</source>
        <translation>请删除帖子后重新发布。</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Use letters a to z, digits and underscores.</source>
        <translation>请使用字母 a 到 z、数字和下划线。</translation>
    </message>
    <message>
        <source>This edit was made by a newer version of Kesong.</source>
        <translation>此编辑由更新版本的 Kesong 生成。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>请使用该版本。</translation>
    </message>
    <message>
        <source>The file does not contain an edit ({why}).</source>
        <translation>文件中没有编辑内容（{why}）。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>An edit has no field “{name}”.</source>
        <translation>编辑中没有字段“{name}”。</translation>
    </message>
    <message>
        <source>Choose another file, or remove the field.</source>
        <translation>请选择其他文件，或移除该字段。</translation>
    </message>
    <message>
        <source>“{text}” is not a rating.</source>
        <translation>“{text}”不是评分。</translation>
    </message>
    <message>
        <source>Give stars out of five in halves, such as 4/5 or 4.5/5.</source>
        <translation>请以半星为单位、五星为满分评分，例如 4/5 或 4.5/5。</translation>
    </message>
    <message>
        <source>A rating is missing</source>
        <translation>缺少评分</translation>
    </message>
    <message>
        <source>A review needs a rating.</source>
        <translation>点评需要评分。</translation>
    </message>
    <message>
        <source>Give half a star to five stars.</source>
        <translation>请评半星到五星。</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}”不是价格。</translation>
    </message>
    <message>
        <source>Give a number such as 299 or 18.50, and the currency next to it.</source>
        <translation>请填写数字，例如 299 或 18.50，并在旁边填写货币。</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>有两种读法</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}.</source>
        <translation>“{text}”可以是 {one} 或 {other}。</translation>
    </message>
    <message>
        <source>Write the one that you mean.</source>
        <translation>请写出你想表达的那个。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Line or review {line} of the file cannot be read.</source>
        <translation>无法读取文件的第 {line} 行（或点评）。</translation>
    </message>
    <message>
        <source>A table needs a column “product”, and ratings such as 4.5. See the guide.</source>
        <translation>表格需要“product”列，以及 4.5 这样的评分。请参阅指南。</translation>
    </message>
    <message>
        <source>A currency is missing</source>
        <translation>缺少货币</translation>
    </message>
    <message>
        <source>A price needs a currency.</source>
        <translation>价格需要货币。</translation>
    </message>
    <message>
        <source>Give both, such as 299 and CNY, or neither.</source>
        <translation>请两者都填，例如 299 和 CNY，或都不填。</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>The template has an unknown field “{name}” at character {position}.</source>
        <translation>模板的第 {position} 个字符处有未知字段“{name}”。</translation>
    </message>
    <message>
        <source>Use one of {known}. A brace that is only text is written twice.</source>
        <translation>请使用 {known} 之一。作为文字的花括号要写两遍。</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>The field {name} at character {position} cannot have the format “{option}”.</source>
        <translation>第 {position} 个字符处的字段 {name} 不能使用格式“{option}”。</translation>
    </message>
    <message>
        <source>Dates take a format such as %d %B, counters a width such as 03.</source>
        <translation>日期可用 %d %B 这样的格式，计数可用 03 这样的宽度。</translation>
    </message>
    <message>
        <source>A brace is missing</source>
        <translation>缺少花括号</translation>
    </message>
    <message>
        <source>The brace at character {position} of the template has no partner.</source>
        <translation>模板第 {position} 个字符处的花括号没有配对。</translation>
    </message>
    <message>
        <source>Close the field, or write the brace twice.</source>
        <translation>请关闭该字段，或将花括号写两遍。</translation>
    </message>
    <message>
        <source>Mistakes in the plan</source>
        <translation>计划表有错误</translation>
    </message>
    <message>
        <source>The plan has mistakes. Nothing was taken from it.</source>
        <translation>计划表有错误。没有从中读取任何内容。</translation>
    </message>
    <message>
        <source>Correct them and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>计划表没有保存</translation>
    </message>
    <message>
        <source>The plan could not be written to {path} ({why}).</source>
        <translation>无法将计划表写入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>没有帖子</translation>
    </message>
    <message>
        <source>There is nothing to post in {name}.</source>
        <translation>{name} 中没有可发布的内容。</translation>
    </message>
    <message>
        <source>Choose a folder with photos or videos, or a plan with rows.</source>
        <translation>请选择含有照片或视频的文件夹，或有数据行的计划表。</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>“{text}”不是网址。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>请填写以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>“{text}” is not a product number.</source>
        <translation>“{text}”不是商品编号。</translation>
    </message>
    <message>
        <source>Copy the 8 to 14 digits below the bar code.</source>
        <translation>请抄写条形码下方的 8 到 14 位数字。</translation>
    </message>
    <message>
        <source>“{text}” is not a currency.</source>
        <translation>“{text}”不是货币。</translation>
    </message>
    <message>
        <source>Give a code such as EUR or CNY, or a sign such as €.</source>
        <translation>请填写代码（例如 EUR 或 CNY）或符号（例如 €）。</translation>
    </message>
    <message>
        <source>A product is missing</source>
        <translation>缺少商品</translation>
    </message>
    <message>
        <source>A review needs the name of the product.</source>
        <translation>点评需要商品名称。</translation>
    </message>
    <message>
        <source>Fill in the product.</source>
        <translation>请填写商品。</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>没有此商品</translation>
    </message>
    <message>
        <source>No review of “{text}” has been seen.</source>
        <translation>没有见过“{text}”的点评。</translation>
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
        <translation>{files} 个文件有 {alts} 条描述。</translation>
    </message>
    <message>
        <source>Give one --alt for each file.</source>
        <translation>请为每个文件提供一个 --alt。</translation>
    </message>
    <message>
        <source>“{name}” is not a language.</source>
        <translation>“{name}”不是语言。</translation>
    </message>
    <message>
        <source>Give a code, such as en, de or pt-BR.</source>
        <translation>请填写代码，例如 en、de 或 pt-BR。</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>无法使用配置</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}).</source>
        <translation>无法使用 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>请检查磁盘和文件夹的权限。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} 已损坏（{why}）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Run kesong doctor: it says what can be saved, and how.</source>
        <translation>没有更改任何内容。请运行 kesong doctor：它会说明哪些内容可以挽救，以及如何挽救。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Kesong ({why}).</source>
        <translation>{path} 由更新版本的 Kesong 写入（{why}）。</translation>
    </message>
    <message>
        <source>Install that version, or use another profile.</source>
        <translation>请安装该版本，或使用另一个配置。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>磁盘已满：无法写入 {path}。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>请腾出一些空间；以前保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free.</source>
        <translation>{path} 需要 {needed_gb:.1f} GB，但只剩 {free_gb:.1f} GB。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The profile is not private</source>
        <translation>配置不是私密的</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, and its permissions cannot be changed.</source>
        <translation>这台电脑的其他用户可以读取 {path}，且无法更改其权限。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, on a disk that has permissions.</source>
        <translation>请用 --profile 选择另一个文件夹，所在磁盘须支持权限。</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} 属于这台电脑的另一个用户。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>请用 --profile 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file, so nothing is written to it.</source>
        <translation>{path} 是链接或不是普通文件，因此不会写入。</translation>
    </message>
    <message>
        <source>Remove it, or choose another folder with --profile.</source>
        <translation>请移除它，或用 --profile 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>配置正在使用中</translation>
    </message>
    <message>
        <source>Another Kesong is using the profile {path}.</source>
        <translation>另一个 Kesong 正在使用配置 {path}。</translation>
    </message>
    <message>
        <source>Close it, or choose another profile with --profile.</source>
        <translation>请关闭它，或用 --profile 选择另一个配置。</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>图片没有保存</translation>
    </message>
    <message>
        <source>The pasted picture could not be written to {path}.</source>
        <translation>无法将粘贴的图片写入 {path}。</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>没有制作副本</translation>
    </message>
    <message>
        <source>Kesong could not copy {path} ({why}).</source>
        <translation>Kesong 无法复制 {path}（{why}）。</translation>
    </message>
    <message>
        <source>Leave the file where it is until the post is sent.</source>
        <translation>帖子发送之前，请把文件留在原处。</translation>
    </message>
    <message>
        <source>{path} is too large to copy ({size_mb:,.0f} MB).</source>
        <translation>{path} 太大，无法复制 ({size_mb:,.0f} MB)。</translation>
    </message>
    <message>
        <source>No safe place for the sign-in</source>
        <translation>没有安全的地方保存登录信息</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the sign-in.</source>
        <translation>这台电脑没有可以保存登录信息的密钥环。</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.</source>
        <translation>请安装一个（GNOME Keyring、KWallet 或 KeePassXC）；或将登录信息保存在只有你能读取的文件中：在偏好设置中开启，或设置 KESONG_SECRETS=file；或使用窗口，每次在其中重新登录。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>报告未写入</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}).</source>
        <translation>无法将报告写入 {path}（{why}）。</translation>
    </message>
    <message>
        <source>The open Kesong did not do it</source>
        <translation>已打开的 Kesong 没有执行</translation>
    </message>
    <message>
        <source>The Kesong that is open did not carry out the command.</source>
        <translation>已打开的 Kesong 没有执行该命令。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>请关闭它后重试。</translation>
    </message>
    <message>
        <source>The Kesong that is open is another version.</source>
        <translation>已打开的 Kesong 是另一个版本。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>These are too many files for one command.</source>
        <translation>文件太多，一条命令无法处理。</translation>
    </message>
    <message>
        <source>Give fewer files at once.</source>
        <translation>请一次提供较少的文件。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>The sign-in to {server} did not finish.</source>
        <translation>没有完成登录 {server}。</translation>
    </message>
    <message>
        <source>{server} refused the sign-in.</source>
        <translation>{server} 拒绝了登录。</translation>
    </message>
    <message>
        <source>The sign-in to {server} was not confirmed in the browser within five minutes.</source>
        <translation>五分钟内没有在浏览器中确认登录 {server}。</translation>
    </message>
    <message>
        <source>Start again; if the browser does not open the page, use a code.</source>
        <translation>请重新开始；如果浏览器没有打开页面，请使用代码。</translation>
    </message>
    <message>
        <source>Another server than {server} answered the sign-in.</source>
        <translation>回应登录的不是 {server}，而是另一个服务器。</translation>
    </message>
    <message>
        <source>No code was entered for the sign-in to {server}.</source>
        <translation>没有输入登录 {server} 的代码。</translation>
    </message>
    <message>
        <source>Start again, or give a token with --token-stdin.</source>
        <translation>请重新开始，或用 --token-stdin 提供令牌。</translation>
    </message>
    <message>
        <source>{server} could not use the code; it may be wrong, or used already.</source>
        <translation>{server} 无法使用该代码；它可能有误，或已经用过。</translation>
    </message>
    <message>
        <source>Start again: a code can be used once, and only for a short time.</source>
        <translation>请重新开始：代码只能使用一次，且很快失效。</translation>
    </message>
    <message>
        <source>{server} gave no token for the sign-in.</source>
        <translation>{server} 没有给出登录令牌。</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>没有浏览器</translation>
    </message>
    <message>
        <source>No browser could be opened for the sign-in to {server}.</source>
        <translation>无法打开浏览器来登录 {server}。</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>请改用代码登录。</translation>
    </message>
    <message>
        <source>Browser sign-in not possible</source>
        <translation>无法用浏览器登录</translation>
    </message>
    <message>
        <source>This computer does not let Kesong receive the browser&apos;s answer for {server}.</source>
        <translation>这台电脑不让 Kesong 接收浏览器对 {server} 的答复。</translation>
    </message>
    <message>
        <source>{server} does not accept sign-ins through the browser.</source>
        <translation>{server} 不接受通过浏览器登录。</translation>
    </message>
    <message>
        <source>{server} does not know Kesong any more.</source>
        <translation>{server} 不再认识 Kesong。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>请重新开始登录。</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>令牌为空。</translation>
    </message>
    <message>
        <source>Paste the whole token.</source>
        <translation>请粘贴完整的令牌。</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>代码为空。</translation>
    </message>
    <message>
        <source>Paste the code that the server shows.</source>
        <translation>请粘贴服务器显示的代码。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}”不是服务器地址。</translation>
    </message>
    <message>
        <source>Type its name as in a browser, such as pixelfed.social.</source>
        <translation>请像在浏览器中那样输入名称，例如 pixelfed.social。</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted.</source>
        <translation>到 {host} 的连接不会加密。</translation>
    </message>
    <message>
        <source>Use https://{host} instead.</source>
        <translation>请改用 https://{host}。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell the server&apos;s administrators.</source>
        <translation>请稍后重试。如果仍然如此，请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>Check the spelling and the network, then try again.</source>
        <translation>请检查拼写和网络，然后重试。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network, then try again.</source>
        <translation>请在浏览器中打开任意网站并登录网络，然后重试。</translation>
    </message>
    <message>
        <source>It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>它会留在发件箱中。可运行 kesong outbox run 或打开 Kesong 来发送。</translation>
    </message>
    <message>
        <source>Try to sign in again after that.</source>
        <translation>之后请再次尝试登录。</translation>
    </message>
    <message>
        <source>Check the token, or sign in with the browser.</source>
        <translation>请检查令牌，或用浏览器登录。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators.</source>
        <translation>请询问服务器的管理员。</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>请检查你输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>之后请重试。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>请在浏览器中打开任意网站并登录网络。它会留在发件箱中；可运行 kesong outbox run 或打开 Kesong 来发送。</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>没有账号 {name}。</translation>
    </message>
    <message>
        <source>List the accounts with: kesong account list</source>
        <translation>列出账号：kesong account list</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>还没有账号。</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>没有设备 {name}。</translation>
    </message>
    <message>
        <source>List the devices with: kesong home user devices NAME</source>
        <translation>列出设备：kesong home user devices NAME</translation>
    </message>
    <message>
        <source>There is no outbox job {name}.</source>
        <translation>发件箱中没有任务 {name}。</translation>
    </message>
    <message>
        <source>List the jobs with: kesong outbox list</source>
        <translation>列出任务：kesong outbox list</translation>
    </message>
    <message>
        <source>There is no draft {name}.</source>
        <translation>没有草稿 {name}。</translation>
    </message>
    <message>
        <source>It may have been deleted or queued.</source>
        <translation>它可能已被删除或已排队。</translation>
    </message>
    <message>
        <source>{name} is not in the camera roll.</source>
        <translation>{name} 不在相册中。</translation>
    </message>
    <message>
        <source>Add its folder with: kesong roll add DIR</source>
        <translation>添加其文件夹：kesong roll add DIR</translation>
    </message>
    <message>
        <source>There is no look {name}.</source>
        <translation>没有滤镜 {name}。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>请选择其一：{known}。</translation>
    </message>
    <message>
        <source>There is no cover template {name}.</source>
        <translation>没有封面模板 {name}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>There is no person {name}.</source>
        <translation>没有用户 {name}。</translation>
    </message>
    <message>
        <source>Add one with: kesong home user add NAME</source>
        <translation>添加用户：kesong home user add NAME</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {name}.</source>
        <translation>找不到 {name}。</translation>
    </message>
    <message>
        <source>There is no timeline “{name}”.</source>
        <translation>没有时间线“{name}”。</translation>
    </message>
    <message>
        <source>Use home, public or tag:NAME.</source>
        <translation>请使用 home、public 或 tag:NAME。</translation>
    </message>
    <message>
        <source>Home only</source>
        <translation>仅限首页</translation>
    </message>
    <message>
        <source>Only the home timelines of all accounts can be read as one.</source>
        <translation>只有所有账号的首页时间线可以合并读取。</translation>
    </message>
    <message>
        <source>Leave out --timeline and --account, or --all-accounts.</source>
        <translation>请去掉 --timeline 和 --account，或去掉 --all-accounts。</translation>
    </message>
    <message>
        <source>{host} allows {limit}.</source>
        <translation>{host} 允许 {limit}。</translation>
    </message>
    <message>
        <source>Only the published copy is changed; your file keeps it.</source>
        <translation>只更改发布的副本；你的文件保持原样。</translation>
    </message>
    <message>
        <source>Serial numbers and maker notes removed from every photo</source>
        <translation>已从每张照片中移除序列号和厂商注释</translation>
    </message>
    <message>
        <source>The review cannot be published as it is.</source>
        <translation>点评无法按现在的样子发布。</translation>
    </message>
    <message>
        <source>{host} does not support direct messages.</source>
        <translation>{host} 不支持私信。</translation>
    </message>
    <message>
        <source>Choose another audience.</source>
        <translation>请选择其他可见范围。</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>帖子是空的。</translation>
    </message>
    <message>
        <source>Add a photo or some text.</source>
        <translation>请添加照片或文字。</translation>
    </message>
    <message>
        <source>{host} does not accept posts without a photo.</source>
        <translation>{host} 不接受没有照片的帖子。</translation>
    </message>
    <message>
        <source>You are signed out of {account}.</source>
        <translation>你已退出 {account}。</translation>
    </message>
    <message>
        <source>Sign in again, or post without it.</source>
        <translation>请重新登录，或不发布到该账号。</translation>
    </message>
    <message>
        <source>The post has {count} photos. {host} allows {limit}.</source>
        <translation>帖子有 {count} 张照片。{host} 允许 {limit} 张。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>请移除一些。</translation>
    </message>
    <message>
        <source>The text is too long by {over} characters.</source>
        <translation>正文超出 {over} 个字符。</translation>
    </message>
    <message>
        <source>{host} allows {limit}; title, hashtags and review lines count too.</source>
        <translation>{host} 允许 {limit} 个；标题、话题标签和点评各行也计算在内。</translation>
    </message>
    <message>
        <source>The content warning is too long by {over} characters.</source>
        <translation>内容警告超出 {over} 个字符。</translation>
    </message>
    <message>
        <source>The post has {count} hashtags.</source>
        <translation>帖子有 {count} 个话题标签。</translation>
    </message>
    <message>
        <source>Screen readers read every one, and many apps hide more than {limit}.</source>
        <translation>屏幕阅读器会逐个读出，许多应用会隐藏超过 {limit} 个的部分。</translation>
    </message>
    <message>
        <source>A link is not secure: {link}</source>
        <translation>有不安全的链接：{link}</translation>
    </message>
    <message>
        <source>Browsers warn of addresses that begin with http.</source>
        <translation>浏览器会对以 http 开头的地址发出警告。</translation>
    </message>
    <message>
        <source>The post names a place in a private zone: {place}.</source>
        <translation>帖子写明了私密区域内的地点：{place}。</translation>
    </message>
    <message>
        <source>Places in “{zone}” are never published, as set in the preferences.</source>
        <translation>按偏好设置，“{zone}”内的地点绝不会发布。</translation>
    </message>
    <message>
        <source>The post contains a location: {place}.</source>
        <translation>帖子含有位置：{place}。</translation>
    </message>
    <message>
        <source>Everyone who can see the post can see it.</source>
        <translation>能看到帖子的人都能看到它。</translation>
    </message>
    <message>
        <source>{host} lets everyone reply and quote.</source>
        <translation>{host} 允许所有人回复和引用。</translation>
    </message>
    <message>
        <source>It has no reply controls, so yours would have no effect.</source>
        <translation>它没有回复控制，因此你的设置不会生效。</translation>
    </message>
    <message>
        <source>Photo {number} cannot be opened.</source>
        <translation>无法打开照片 {number}。</translation>
    </message>
    <message>
        <source>The description of photo {number} is too long by {over} characters.</source>
        <translation>照片 {number} 的描述超出 {over} 个字符。</translation>
    </message>
    <message>
        <source>Photo {number} has no description.</source>
        <translation>照片 {number} 没有描述。</translation>
    </message>
    <message>
        <source>People who use a screen reader will only hear “image”.</source>
        <translation>使用屏幕阅读器的人只会听到“图片”。</translation>
    </message>
    <message>
        <source>Photo {number} was posted before.</source>
        <translation>照片 {number} 以前发布过。</translation>
    </message>
    <message>
        <source>On {day}, as {post}.</source>
        <translation>于 {day}，在 {post} 中。</translation>
    </message>
    <message>
        <source>Photo {number} is already in the outbox.</source>
        <translation>照片 {number} 已在发件箱中。</translation>
    </message>
    <message>
        <source>It is part of {post}.</source>
        <translation>它属于{post}。</translation>
    </message>
    <message>
        <source>Photo {number} looks like one that was posted before.</source>
        <translation>照片 {number} 与以前发布过的一张相似。</translation>
    </message>
    <message>
        <source>{host} does not accept photos, such as photo {number}.</source>
        <translation>{host} 不接受照片，例如照片 {number}。</translation>
    </message>
    <message>
        <source>Photo {number} is converted</source>
        <translation>照片 {number} 会被转换</translation>
    </message>
    <message>
        <source>{host} does not accept {format} files.</source>
        <translation>{host} 不接受 {format} 文件。</translation>
    </message>
    <message>
        <source>Photo {number} is made smaller for {host}</source>
        <translation>照片 {number} 会为 {host} 缩小</translation>
    </message>
    <message>
        <source>It has {mb:.1f} MB and {megapixels:.1f} megapixels.</source>
        <translation>它有 {mb:.1f} MB 和 {megapixels:.1f} 百万像素。</translation>
    </message>
    <message>
        <source>Photo {number} becomes too small to read: {width} × {height}.</source>
        <translation>照片 {number} 变得太小、看不清：{width} × {height}。</translation>
    </message>
    <message>
        <source>After cropping, and within what {host} accepts, few pixels are left.</source>
        <translation>裁剪后，在 {host} 接受的范围内，剩下的像素很少。</translation>
    </message>
    <message>
        <source>Photo {number} is damaged at the end.</source>
        <translation>照片 {number} 末尾损坏。</translation>
    </message>
    <message>
        <source>Part of it is missing. Copy it again from its source if you can.</source>
        <translation>缺少一部分。如有可能，请从来源重新复制。</translation>
    </message>
    <message>
        <source>Only the first page of photo {number} is sent.</source>
        <translation>照片 {number} 只发送第一页。</translation>
    </message>
    <message>
        <source>The file has {pages} pages. Save the others as files of their own to post them.</source>
        <translation>该文件有 {pages} 页。要发布其他页，请把它们另存为单独的文件。</translation>
    </message>
    <message>
        <source>Photo {number} will not move.</source>
        <translation>照片 {number} 不会动。</translation>
    </message>
    <message>
        <source>Only one picture of the animation is sent.</source>
        <translation>动画只会发送其中一张图片。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a video</source>
        <translation>照片 {number} 将作为视频发送</translation>
    </message>
    <message>
        <source>{host} does not accept animations in this format.</source>
        <translation>{host} 不接受此格式的动画。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a GIF</source>
        <translation>照片 {number} 将作为 GIF 发送</translation>
    </message>
    <message>
        <source>Photo {number} is very tall: {width} × {height}.</source>
        <translation>照片 {number} 非常高：{width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be read.</source>
        <translation>许多应用只显示其中一部分。拆成图集就能看清文字。</translation>
    </message>
    <message>
        <source>Photo {number} is very wide: {width} × {height}.</source>
        <translation>照片 {number} 非常宽：{width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be seen.</source>
        <translation>许多应用只显示其中一部分。拆成图集就能完整查看。</translation>
    </message>
    <message>
        <source>Video {number} is in a format that {host} does not accept.</source>
        <translation>视频 {number} 的格式不被 {host} 接受。</translation>
    </message>
    <message>
        <source>Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.</source>
        <translation>视频 {number} 为 {mb:.1f} MB。{host} 允许 {limit_mb:.1f} MB。</translation>
    </message>
    <message>
        <source>Video {number} is {seconds} seconds long. {host} allows {limit}.</source>
        <translation>视频 {number} 长 {seconds} 秒。{host} 允许 {limit} 秒。</translation>
    </message>
    <message>
        <source>Video {number} is {minutes} minutes long.</source>
        <translation>视频 {number} 长 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Few people watch a video of this length in a feed.</source>
        <translation>很少有人会在信息流中看完这么长的视频。</translation>
    </message>
    <message>
        <source>You name “{product}”. Did you pay for it, or was it given to you?</source>
        <translation>你提到了“{product}”。是你付的钱，还是别人送的？</translation>
    </message>
    <message>
        <source>What was given or paid for must be said first and plainly.</source>
        <translation>受赠或收费的内容必须在开头清楚说明。</translation>
    </message>
    <message>
        <source>The post has an affiliate link to {link}, and does not say so.</source>
        <translation>帖子含有返佣链接 {link}，但没有说明。</translation>
    </message>
    <message>
        <source>Readers must be told first and plainly that you earn from it.</source>
        <translation>必须在开头清楚告诉读者你会从中获得收入。</translation>
    </message>
    <message>
        <source>The review needs a product.</source>
        <translation>点评需要商品。</translation>
    </message>
    <message>
        <source>Readers must know what it is about.</source>
        <translation>读者必须知道点评的是什么。</translation>
    </message>
    <message>
        <source>The review needs a rating.</source>
        <translation>点评需要评分。</translation>
    </message>
    <message>
        <source>Readers must know what you think of it.</source>
        <translation>读者必须知道你对它的看法。</translation>
    </message>
    <message>
        <source>The review needs to say how you got the product.</source>
        <translation>点评需要说明你如何得到该商品。</translation>
    </message>
    <message>
        <source>Readers must know who paid for it.</source>
        <translation>读者必须知道是谁付的钱。</translation>
    </message>
    <message>
        <source>Your first comment follows the post</source>
        <translation>首条评论会在帖子之后发出</translation>
    </message>
    <message>
        <source>It is posted as your own reply once the post is published: “{text}”.</source>
        <translation>帖子发布后，以你自己的回复发出：“{text}”。</translation>
    </message>
    <message>
        <source>The first comment is {over} characters too long.</source>
        <translation>首条评论超出 {over} 个字符。</translation>
    </message>
    <message>
        <source>{host} takes {limit} in one post.</source>
        <translation>{host} 每篇帖子最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The review is published as {count} posts</source>
        <translation>点评将作为 {count} 篇帖子发布</translation>
    </message>
    <message>
        <source>It is longer than {host} allows. Each part is a reply to the one before it.</source>
        <translation>它超过了 {host} 允许的长度。每一部分都是对上一部分的回复。</translation>
    </message>
    <message>
        <source>The price “{text}” can be read in two ways.</source>
        <translation>价格“{text}”有两种读法。</translation>
    </message>
    <message>
        <source>Choose the one that you mean.</source>
        <translation>请选择你想表达的那个。</translation>
    </message>
    <message>
        <source>The review says “bought”, but its link looks like one that you earn by.</source>
        <translation>点评写的是“自购”，但其链接看起来是你能获得收入的链接。</translation>
    </message>
    <message>
        <source>If you earn by {url}, choose “affiliate”.</source>
        <translation>如果你从 {url} 获得收入，请选择“返佣”。</translation>
    </message>
    <message>
        <source>There is a shop link, and the post does not say how you relate to it.</source>
        <translation>有商店链接，但帖子没有说明你与它的关系。</translation>
    </message>
    <message>
        <source>If you got it free or earn by it, say so first, such as “[Ad · gifted]”.</source>
        <translation>如果你免费获得或从中获得收入，请先说明，例如“[广告 · 获赠]”。</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>价格需要货币。</translation>
    </message>
    <message>
        <source>There is a currency, but no price.</source>
        <translation>有货币，但没有价格。</translation>
    </message>
    <message>
        <source>Enter the price, or remove the currency.</source>
        <translation>请填写价格，或移除货币。</translation>
    </message>
    <message>
        <source>Private location removed from photo {number}: {zone}</source>
        <translation>已从照片 {number} 中移除私密位置：{zone}</translation>
    </message>
    <message>
        <source>Private location removed from photos {numbers}: {zone}</source>
        <translation>已从照片 {numbers} 中移除私密位置：{zone}</translation>
    </message>
    <message>
        <source>Camera serial number removed from photo {number}</source>
        <translation>已从照片 {number} 中移除相机序列号</translation>
    </message>
    <message>
        <source>Camera serial numbers removed from photos {numbers}</source>
        <translation>已从照片 {numbers} 中移除相机序列号</translation>
    </message>
    <message>
        <source>Location removed from photo {number}</source>
        <translation>已从照片 {number} 中移除位置</translation>
    </message>
    <message>
        <source>Location removed from photos {numbers}</source>
        <translation>已从照片 {numbers} 中移除位置</translation>
    </message>
    <message>
        <source>Serial numbers, names and maker notes removed from every photo</source>
        <translation>已从每张照片中移除序列号、姓名和厂商注释</translation>
    </message>
    <message>
        <source>The author is kept, as set in the preferences.</source>
        <translation>按偏好设置，作者姓名会保留。</translation>
    </message>
    <message>
        <source>The copyright notice is kept, as set in the preferences.</source>
        <translation>按偏好设置，版权声明会保留。</translation>
    </message>
    <message>
        <source>Author and copyright are kept, as set in the preferences.</source>
        <translation>按偏好设置，作者和版权会保留。</translation>
    </message>
    <message>
        <source>Queued and stored on this computer</source>
        <translation>已排队并保存在这台电脑上</translation>
    </message>
    <message>
        <source>Photos prepared</source>
        <translation>照片已准备好</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>服务器已收到</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>Not found in your latest posts</source>
        <translation>在你的最新帖子中没有找到</translation>
    </message>
    <message>
        <source>Not found yet; later posts are sent meanwhile, so the order may change</source>
        <translation>尚未找到；期间先发送后面的帖子，顺序可能会变</translation>
    </message>
    <message>
        <source>Found in your latest posts</source>
        <translation>在你的最新帖子中找到了</translation>
    </message>
    <message>
        <source>Your latest posts could not be read</source>
        <translation>无法读取你的最新帖子</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>等待你决定</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>服务器拒绝了它</translation>
    </message>
    <message>
        <source>Failed; will be tried again</source>
        <translation>失败；将会重试</translation>
    </message>
    <message>
        <source>The server failed too often; it is not tried again by itself</source>
        <translation>服务器失败次数过多，不会自动重试</translation>
    </message>
    <message>
        <source>Not found after several checks</source>
        <translation>多次检查后仍未找到</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>由你暂停</translation>
    </message>
    <message>
        <source>Resumed by you</source>
        <translation>由你恢复</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>由你重试</translation>
    </message>
    <message>
        <source>Replaced by a later change of yours</source>
        <translation>已被你后来的更改取代</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>由你取消</translation>
    </message>
    <message>
        <source>You confirmed that it was published</source>
        <translation>你确认它已发布</translation>
    </message>
    <message>
        <source>You chose to send it again</source>
        <translation>你选择再次发送</translation>
    </message>
    <message>
        <source>Kesong was closed while sending</source>
        <translation>发送时 Kesong 被关闭</translation>
    </message>
    <message>
        <source>The server no longer had the photos; they are uploaded again</source>
        <translation>服务器上已没有这些照片；正在重新上传</translation>
    </message>
    <message>
        <source>The prepared photo was damaged and is prepared again</source>
        <translation>准备好的照片已损坏，正在重新准备</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Taken back for editing</source>
        <translation>已取回编辑</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>已到时间</translation>
    </message>
    <message>
        <source>Handed to the server for scheduled publishing</source>
        <translation>已交给服务器定时发布</translation>
    </message>
    <message>
        <source>Scheduled on the server</source>
        <translation>已在服务器上定时</translation>
    </message>
    <message>
        <source>Due: looked for on the server</source>
        <translation>已到时间：正在服务器上查找</translation>
    </message>
    <message>
        <source>Taken back from the server by you</source>
        <translation>你已从服务器取回</translation>
    </message>
    <message>
        <source>Moved to another time by you</source>
        <translation>由你移到其他时间</translation>
    </message>
    <message>
        <source>The server changed the time</source>
        <translation>服务器已更改时间</translation>
    </message>
    <message>
        <source>The server did not change the time</source>
        <translation>服务器没有更改时间</translation>
    </message>
    <message>
        <source>Returned by the server</source>
        <translation>服务器已退回</translation>
    </message>
    <message>
        <source>The server did not return it</source>
        <translation>服务器没有退回</translation>
    </message>
    <message>
        <source>No longer on the server: checking whether it was published</source>
        <translation>已不在服务器上：正在检查是否已发布</translation>
    </message>
    <message>
        <source>Its time came while Kesong was closed</source>
        <translation>到时间时 Kesong 已关闭</translation>
    </message>
    <message>
        <source>You can close this page and return to Kesong.</source>
        <translation>你可以关闭此页面，返回 Kesong。</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>你可以关闭此页面</translation>
    </message>
    <message>
        <source>Kesong has received the server&apos;s answer and finishes the sign-in.</source>
        <translation>Kesong 已收到服务器的答复，正在完成登录。</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>找不到页面</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>此页面属于另一次登录</translation>
    </message>
    <message>
        <source>It may be from an earlier attempt. Return to Kesong and choose “Open the page again”.</source>
        <translation>它可能来自之前的尝试。请返回 Kesong，选择“再次打开页面”。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登录</translation>
    </message>
    <message>
        <source>The server answered: {said}. You can close this page and return to Kesong.</source>
        <translation>服务器答复：{said}。你可以关闭此页面，返回 Kesong。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评注</translation>
    </message>
    <message>
        <source>Embedded thumbnail</source>
        <translation>嵌入的缩略图</translation>
    </message>
    <message>
        <source>Second photo or video inside</source>
        <translation>内含的第二张照片或视频</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>Editing history</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>Where it was taken, often to a few metres.</source>
        <translation>拍摄地点，往往精确到几米。</translation>
    </message>
    <message>
        <source>When it was taken or changed.</source>
        <translation>拍摄或更改的时间。</translation>
    </message>
    <message>
        <source>Make, model, lens and settings.</source>
        <translation>品牌、型号、镜头和设置。</translation>
    </message>
    <message>
        <source>Numbers that link all photos of one camera.</source>
        <translation>能将同一台相机的所有照片联系起来的编号。</translation>
    </message>
    <message>
        <source>The owner, the author, or the computer.</source>
        <translation>机主、作者或电脑。</translation>
    </message>
    <message>
        <source>Captions, titles and comments.</source>
        <translation>说明、标题和评注。</translation>
    </message>
    <message>
        <source>It may show what was cropped away.</source>
        <translation>它可能会露出被裁掉的内容。</translation>
    </message>
    <message>
        <source>A moment before, another lens, or the original.</source>
        <translation>前一瞬间、另一个镜头或原图。</translation>
    </message>
    <message>
        <source>Data that only the camera&apos;s maker can fully read.</source>
        <translation>只有相机厂商才能完全读取的数据。</translation>
    </message>
    <message>
        <source>The programs it was edited with.</source>
        <translation>编辑它所用的程序。</translation>
    </message>
    <message>
        <source>Parts of the file that are not needed to show it.</source>
        <translation>显示文件时不需要的部分。</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name}（这台电脑）</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已定时</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要你决定</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>正在取回</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Undo like</source>
        <translation>取消点赞</translation>
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
        <translation>转发</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>取消转发</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>Pin post</source>
        <translation>置顶帖子</translation>
    </message>
    <message>
        <source>Unpin post</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>静音对话</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>取消静音对话</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>编辑帖子</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>删除帖子</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>约剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>“{text}” is not an account that is signed in.</source>
        <translation>“{text}”不是已登录的账号。</translation>
    </message>
    <message>
        <source>Use one of: {known}</source>
        <translation>请使用其一：{known}</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24 18:00.</source>
        <translation>请写成 2026-12-24 18:00 的形式。</translation>
    </message>
    <message>
        <source>“{text}” has no time of day.</source>
        <translation>“{text}”没有写明时间。</translation>
    </message>
    <message>
        <source>“{text}” may be either of two days: day and month could change places.</source>
        <translation>“{text}”可能指两个日期：日和月可以互换。</translation>
    </message>
    <message>
        <source>“{text}” is a date as a number, as spreadsheets keep it.</source>
        <translation>“{text}”是电子表格内部以数字表示的日期。</translation>
    </message>
    <message>
        <source>Format the column as text or as a date, and write it like 2026-12-24 18:00.</source>
        <translation>请将该列的格式设为文本或日期，并写成 2026-12-24 18:00 的形式。</translation>
    </message>
    <message>
        <source>Choose a later time, or leave the cell empty to publish at once.</source>
        <translation>请选择较晚的时间，或将单元格留空以立即发布。</translation>
    </message>
    <message>
        <source>“{text}” is not a visibility.</source>
        <translation>“{text}”不是有效的可见范围。</translation>
    </message>
    <message>
        <source>“{text}” is not a language.</source>
        <translation>“{text}”不是语言。</translation>
    </message>
    <message>
        <source>There is no look “{text}”.</source>
        <translation>没有滤镜“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is not a shape to crop to.</source>
        <translation>“{text}”不是裁剪比例。</translation>
    </message>
    <message>
        <source>The cell does not contain a review ({why}).</source>
        <translation>单元格中没有点评（{why}）。</translation>
    </message>
    <message>
        <source>Leave it as it was exported, or empty it.</source>
        <translation>请保持导出时的内容，或清空它。</translation>
    </message>
    <message>
        <source>The cell does not contain an edit ({why}).</source>
        <translation>单元格中没有编辑内容（{why}）。</translation>
    </message>
    <message>
        <source>“{text}” is not a focal point.</source>
        <translation>“{text}”不是焦点。</translation>
    </message>
    <message>
        <source>Write two numbers from -1 to 1, such as 0.2 -0.5.</source>
        <translation>请写两个 -1 到 1 之间的数字，例如 0.2 -0.5。</translation>
    </message>
    <message>
        <source>There is no picture {number} that this belongs to.</source>
        <translation>没有它所属的图片 {number}。</translation>
    </message>
    <message>
        <source>Add the file, or empty the cell.</source>
        <translation>请添加文件，或清空单元格。</translation>
    </message>
    <message>
        <source>“{text}” is a path of a computer with Windows.</source>
        <translation>“{text}”是 Windows 电脑上的路径。</translation>
    </message>
    <message>
        <source>Put the file beside the plan, and write only its name.</source>
        <translation>请将文件放在计划表旁边，只写文件名。</translation>
    </message>
    <message>
        <source>“{text}” stands for a formula that the spreadsheet could not calculate.</source>
        <translation>“{text}”表示电子表格无法计算的公式。</translation>
    </message>
    <message>
        <source>Correct the cell. If you want to post it as it is, put an apostrophe before it.</source>
        <translation>请更正该单元格。如果要按原样发布，请在前面加一个英文单引号。</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>没有“{name}”列。</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>请移除它，或更正其名称。</translation>
    </message>
    <message>
        <source>“{name}” is the column “{column}” a second time.</source>
        <translation>“{name}”与“{column}”列重复。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>The first row has no column names.</source>
        <translation>第一行没有列名。</translation>
    </message>
    <message>
        <source>Name the columns: {known}, picture_1, alt_1 and so on.</source>
        <translation>请为各列命名：{known}、picture_1、alt_1 等。</translation>
    </message>
    <message>
        <source>There are more cells than the {count} columns.</source>
        <translation>单元格数多于 {count} 列。</translation>
    </message>
    <message>
        <source>Put text that has separators in it in quotation marks.</source>
        <translation>含有分隔符的文字请放在引号中。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet program.</source>
        <translation>请在电子表格程序中另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>引号没有配对。</translation>
    </message>
    <message>
        <source>Write a quotation mark inside a cell twice.</source>
        <translation>单元格内的引号请写两遍。</translation>
    </message>
    <message>
        <source>The file is not JSON ({why}).</source>
        <translation>文件不是 JSON（{why}）。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The file has no list of posts.</source>
        <translation>文件中没有帖子列表。</translation>
    </message>
    <message>
        <source>Put the posts in a list named “posts”.</source>
        <translation>请将帖子放在名为“posts”的列表中。</translation>
    </message>
    <message>
        <source>The post is not an object.</source>
        <translation>帖子不是对象。</translation>
    </message>
    <message>
        <source>Put the fields of the post in braces.</source>
        <translation>请将帖子的字段放在花括号中。</translation>
    </message>
    <message>
        <source>The field “{name}” is not text.</source>
        <translation>字段“{name}”不是文本。</translation>
    </message>
    <message>
        <source>Put the value in quotation marks.</source>
        <translation>请将值放在引号中。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be liked.</source>
        <translation>帖子已不存在，无法点赞。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be bookmarked.</source>
        <translation>帖子已不存在，无法收藏。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be boosted.</source>
        <translation>帖子已不存在，无法转发。</translation>
    </message>
    <message>
        <source>The account no longer exists, so you cannot follow it.</source>
        <translation>账号已不存在，无法关注。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be pinned.</source>
        <translation>帖子已不存在，无法置顶。</translation>
    </message>
    <message>
        <source>The post no longer exists, so its conversation could not be muted.</source>
        <translation>帖子已不存在，无法将其对话静音。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be edited. Your text can become a new post.</source>
        <translation>帖子已不存在，无法编辑。你的文字可以改发为新帖子。</translation>
    </message>
    <message>
        <source>The post that you replied to no longer exists. Make a new post of your reply, or dismiss it.</source>
        <translation>你回复的帖子已不存在。可将回复改发为新帖子，或放弃。</translation>
    </message>
    <message>
        <source>{what} “{said}”</source>
        <translation>{what}“{said}”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{title}” ({account})</source>
        <translation>“{title}”（{account}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
