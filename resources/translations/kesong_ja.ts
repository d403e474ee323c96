<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>It holds none of your texts, locations or passwords.</source>
        <translation>文章、位置情報、パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>Kesong {version}</source>
        <translation>Kesong {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU一般公衆利用許諾書バージョン3以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and nothing is installed.</source>
        <translation>1日1回、{host}に最新バージョンの番号を問い合わせます。あなたやこのコンピューターの情報は送信されず、何もインストールされません。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>新しいバージョンを知らせる</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>Now using {name}</source>
        <translation>{name}に切り替えました</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>{name}としてログインしました。</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>{name}からログアウトしますか?</translation>
    </message>
    <message>
        <source>Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again.</source>
        <translation>下書きと送信トレイはこのコンピューターに残ります。待機中の投稿は、再ログイン後に送信されます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Signed out of {name}. Drafts and the outbox are kept.</source>
        <translation>{name}からログアウトしました。下書きと送信トレイは残っています。</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {0}</source>
        <translation>アカウント: {0}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>ログアウト: {name}</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Like (L)</source>
        <translation>いいね (L)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>返信 (R)</translation>
    </message>
    <message>
        <source>Boost (B)</source>
        <translation>ブースト (B)</translation>
    </message>
    <message>
        <source>Share (C)</source>
        <translation>共有 (C)</translation>
    </message>
    <message>
        <source>Save (S)</source>
        <translation>ブックマーク (S)</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>Sign in first, then open the pictures again.</source>
        <translation>ログインしてから、画像をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Sign in first. The pictures are kept as a draft.</source>
        <translation>ログインしてください。画像は下書きに保存されています。</translation>
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
        <translation>リセット</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>暖かさ</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色合い</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>明瞭度</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>ビネット</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Use as cover</source>
        <translation>カバーにする</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Choose photos and videos</source>
        <translation>写真と動画を選択</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>写真と動画 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Removed from the post. The file stays where it is.</source>
        <translation>投稿から外しました。ファイルは元の場所に残っています。</translation>
    </message>
    <message>
        <source>Click a spot on the photo to number it.</source>
        <translation>写真の位置をクリックすると番号が付きます。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}件中{number}件目</translation>
    </message>
    <message>
        <source>This server ignores focal points, and crops to the middle.</source>
        <translation>このサーバーは焦点を無視し、中央で切り抜きます。</translation>
    </message>
    <message>
        <source>Describe photo {number} for people who cannot see it</source>
        <translation>写真{number}を、見えない人にも伝わるように説明してください</translation>
    </message>
    <message>
        <source>{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order.</source>
        <translation>写真{count}/{limit}枚 · {written}枚に説明あり。ドラッグ、またはCtrlと矢印キーで順序を変えられます。</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>編集 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>複数枚に分割</translation>
    </message>
    <message>
        <source>Remove from the post (Del)</source>
        <translation>投稿から外す (Del)</translation>
    </message>
</context>
<context>
    <name>AlbumViewer</name>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>写真{number}/{count}。{description}</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Pictures that their authors marked as sensitive, until you click them.</source>
        <translation>投稿者がセンシティブとした画像は、クリックするまで表示されません。</translation>
    </message>
    <message>
        <source>Sensitive pictures</source>
        <translation>センシティブな画像</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>クリックで再生</translation>
    </message>
    <message>
        <source>Videos in view play without sound, or only once you start them.</source>
        <translation>表示中の動画を無音で再生するか、自分で開始するまで待ちます。</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>Original</source>
        <translation>元の比率</translation>
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
        <translation>作者と著作権</translation>
    </message>
    <message>
        <source>Keep author name</source>
        <translation>作者名を残す</translation>
    </message>
    <message>
        <source>Where a photo names its author, the published JPEG or PNG does too.</source>
        <translation>写真に作者名があれば、公開するJPEGやPNGにも残します。</translation>
    </message>
    <message>
        <source>Keep copyright notice</source>
        <translation>著作権表示を残す</translation>
    </message>
    <message>
        <source>Location, camera and serial numbers are never published.</source>
        <translation>位置情報、カメラ、シリアル番号は決して公開されません。</translation>
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
        <translation>ひかえめな公開</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ダイレクト</translation>
    </message>
    <message>
        <source>Post to</source>
        <translation>投稿先</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>公開範囲</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count}文字</translation>
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
        <translation>{name}のプロフィール</translation>
    </message>
</context>
<context>
    <name>AutostartSection</name>
    <message>
        <source>Startup</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>このコンピューターへのログイン時に起動</translation>
    </message>
    <message>
        <source>So that scheduled posts are sent on time and news arrives.</source>
        <translation>予約投稿を時刻どおりに送信し、新着を受信するためです。</translation>
    </message>
    <message>
        <source>Only the icon in the tray is shown. Click it to open the window.</source>
        <translation>トレイのアイコンだけを表示します。クリックするとウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>ウィンドウを開かずに起動</translation>
    </message>
    <message>
        <source>Not available in the demo.</source>
        <translation>デモでは利用できません。</translation>
    </message>
    <message>
        <source>Not available inside Flatpak. Add Kesong to the startup applications in your desktop&apos;s settings instead.</source>
        <translation>Flatpakでは利用できません。代わりに、デスクトップの設定でKesongを自動起動アプリに追加してください。</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Kesong ended unexpectedly. A report is on this computer; nothing was sent.</source>
        <translation>Kesongが予期せず終了しました。レポートはこのコンピューターにあり、何も送信していません。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Demo: nothing here is kept after you close the window.</source>
        <translation>デモ: ウィンドウを閉じると、ここの内容は残りません。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and export</source>
        <translation>バックアップと書き出し</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Backup of this profile</source>
        <translation>このプロファイルのバックアップ</translation>
    </message>
    <message>
        <source>One file with accounts, drafts, outbox, collections, preferences and the home server. To restore it, close Kesong and run: kesong restore FILE</source>
        <translation>アカウント、下書き、送信トレイ、コレクション、設定、ホームサーバーを1つのファイルにまとめます。復元するには、Kesongを閉じて次を実行してください: kesong restore FILE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>All your posts, reviews and collections in a folder: pages with pictures for any browser, JSON and tables. Nothing in it needs Kesong.</source>
        <translation>すべての投稿、レビュー、コレクションをフォルダーに書き出します。どのブラウザーでも見られる画像付きのページ、JSON、表です。閲覧にKesongは必要ありません。</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>このプロファイルをバックアップ</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Backed up: {size}, with sign-ins, encrypted by your passphrase.</source>
        <translation>バックアップしました: {size}。ログイン情報はパスフレーズで暗号化されています。</translation>
    </message>
    <message>
        <source>Backed up: {size}. Sign-ins are not in it.</source>
        <translation>バックアップしました: {size}。ログイン情報は含まれていません。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it.</source>
        <translation>{folder}に書き出しました: 投稿{posts}件。応答しないサーバーがあったため、その分はここで表示したことのある内容です。</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts.</source>
        <translation>{folder}に書き出しました: 投稿{posts}件。</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up this profile</source>
        <translation>このプロファイルをバックアップ</translation>
    </message>
    <message>
        <source>Accounts, drafts, outbox, collections, preferences and the home server go into one file. Photos of your camera roll do not: back up their folders too.</source>
        <translation>アカウント、下書き、送信トレイ、コレクション、設定、ホームサーバーを1つのファイルに保存します。カメラロールの写真は含まれないため、写真のフォルダーもバックアップしてください。</translation>
    </message>
    <message>
        <source>Include photos and videos</source>
        <translation>写真と動画を含める</translation>
    </message>
    <message>
        <source>Those of the home server and of collections; copies in drafts are always included.</source>
        <translation>ホームサーバーとコレクションの写真と動画です。下書き内のコピーは常に含まれます。</translation>
    </message>
    <message>
        <source>Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them. Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place.</source>
        <translation>ログイン情報とホームサーバーの鍵は、暗号化用のパスフレーズを入力した場合だけ含まれます。パスフレーズがないと、自分を含め誰も読めません。それ以外の内容は誰でも読めるため、ファイルは安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>パスフレーズ (任意)</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズ (確認)</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>{shortest}文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
    <message numerus="yes">
        <source>Queue %n post(s)?</source>
        <translation>
            <numerusform>%n件の投稿を送信トレイに入れますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>%n件の投稿を送信トレイに入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>{grouping}: {count}</source>
        <translation>{grouping}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of photos…</source>
        <translation>写真の枚数を指定…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>計画表を開く…</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>計画表を書き出す…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>計画表を開く</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>計画表</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>計画表を書き出す</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>1〜{most}の数字を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>About %n post(s)</source>
        <translation>
            <numerusform>投稿約%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>写真をグループ化</translation>
    </message>
    <message>
        <source>Puts so many photos into each post, in the order in which they were taken.</source>
        <translation>写真を撮影順に、この枚数ずつ各投稿に入れます。</translation>
    </message>
    <message>
        <source>Photos in each post</source>
        <translation>1投稿あたりの写真の枚数</translation>
    </message>
    <message>
        <source>Type tags with spaces between them.</source>
        <translation>タグを空白で区切って入力してください。</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message numerus="yes">
        <source>They are added to %n post(s).</source>
        <translation>
            <numerusform>%n件の投稿に追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>#harbour #sea</source>
        <translation>#港 #海</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>項目: {fields}</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>キャプションのテンプレート</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the text of %n post(s). Fields are filled from the photos.</source>
        <translation>
            <numerusform>%n件の投稿の本文を置き換えます。項目は写真から埋められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message numerus="yes">
        <source>Posted as your own reply, once %n post(s) are published. Empty: none.</source>
        <translation>
            <numerusform>%n件の投稿が公開された後、自分の返信として投稿されます。空欄の場合は投稿しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a first time, and a distance such as 30m, 6h, 1d or 1w.</source>
        <translation>最初の日時と、30m、6h、1d、1w などの間隔を入力してください。</translation>
    </message>
    <message>
        <source>The last one: {time}</source>
        <translation>最後の投稿: {time}</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>複数の日に分ける</translation>
    </message>
    <message numerus="yes">
        <source>Schedules %n post(s), one after the other.</source>
        <translation>
            <numerusform>%n件の投稿を順に予約します。</numerusform>
        </translation>
    </message>
    <message>
        <source>First post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>Time between posts</source>
        <translation>投稿の間隔</translation>
    </message>
    <message>
        <source>30m, 6h, 1d, 1w</source>
        <translation>30m, 6h, 1d, 1w</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message numerus="yes">
        <source>%n will be published at once.</source>
        <translation>
            <numerusform>%n件をすぐに投稿します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be scheduled, from {first} to {last}.</source>
        <translation>
            <numerusform>%n件を予約します ({first}〜{last})。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready, kept here.</source>
        <translation>
            <numerusform>準備ができていない%n件は、ここに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>By moments</source>
        <translation>場面ごと</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダーごと</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>写真%n枚ずつ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEdits</name>
    <message numerus="yes">
        <source>%n row(s) did not fit below the last post and were left out.</source>
        <translation>
            <numerusform>%n行は最後の投稿より下にはみ出すため、貼り付けませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>To fix: %n</source>
        <translation>
            <numerusform>要修正: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>ヒント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>ひかえめな公開</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ダイレクト</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Batch</source>
        <translation>一括投稿</translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>写真をグループ化</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画表</translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>何も失われない修正をすべて適用します。元に戻せます。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>送信トレイに入れる</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Copy edits of the first photo</source>
        <translation>最初の写真の編集をコピー</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>キャプションのテンプレート</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>複数の日に分ける</translation>
    </message>
    <message>
        <source>Fill posting times</source>
        <translation>投稿時間に割り当て</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Split into single photos</source>
        <translation>写真1枚ずつに分ける</translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Many posts at once</source>
        <translation>一括投稿</translation>
    </message>
    <message>
        <source>Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet.</source>
        <translation>カメラロールで写真を選んで「一括投稿を作る」を選ぶか、表計算ソフトの計画表を開いてください。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>カメラロール</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>計画表を開く…</translation>
    </message>
    <message>
        <source>{posts} from {photos}</source>
        <translation>{photos}から{posts}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>入力と同時に保存</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n ready post(s)</source>
        <translation>
            <numerusform>準備完了の%n件を送信トレイに入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>%n件の投稿を送信トレイに入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>すべて修正 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>投稿{number}</translation>
    </message>
</context>
<context>
    <name>BatchPresenter</name>
    <message numerus="yes">
        <source>Nothing was queued: %n post(s) need changes.</source>
        <translation>
            <numerusform>送信トレイに何も入れませんでした: %n件の投稿に修正が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are being moved out of the table. Try again in a moment.</source>
        <translation>投稿を表から移動中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Post {number}: {problem}</source>
        <translation>投稿{number}: {problem}</translation>
    </message>
</context>
<context>
    <name>BatchTableView</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
</context>
<context>
    <name>BatchTasks</name>
    <message>
        <source>Moving posts…</source>
        <translation>投稿を移動中…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
</context>
<context>
    <name>BestTimeRow</name>
    <message>
        <source>Best times: too few posts to say. So far there are {count}.</source>
        <translation>おすすめの時間: 投稿が少なすぎて分かりません。今のところ{count}件です。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts. Choose one to add it:</source>
        <translation>投稿{count}件のいいねと返信から見たおすすめの時間です。選ぶと追加されます:</translation>
    </message>
    <message>
        <source>{day} {time} · {mean} a post, from {count} posts</source>
        <translation>{day} {time} · 1投稿あたり{mean}件、投稿{count}件から</translation>
    </message>
    <message>
        <source>Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all.</source>
        <translation>{begin}〜{end}の投稿は、いいねと返信が1投稿あたり{mean}件でした。投稿は全{count}件です。</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time</source>
        <translation>空いている投稿時間</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
    <message>
        <source>Moving: {host} did not answer yet</source>
        <translation>移動中: {host}がまだ応答していません</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Scheduled on {host} with another app</source>
        <translation>{host}で別のアプリが予約</translation>
    </message>
    <message>
        <source>Being handed to {host}</source>
        <translation>{host}に引き渡し中</translation>
    </message>
    <message>
        <source>Waits on {host}</source>
        <translation>{host}で待機中</translation>
    </message>
    <message>
        <source>Waits on this computer</source>
        <translation>このコンピューターで待機中</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Add to camera roll</source>
        <translation>カメラロールに追加</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Memory card with photos: {name}</source>
        <translation>写真の入ったメモリーカード: {name}</translation>
    </message>
</context>
<context>
    <name>CardMonitor</name>
    <message>
        <source>Added {name} to the camera roll. Files on it are never changed.</source>
        <translation>{name}をカメラロールに追加しました。中のファイルは変更されません。</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>used {period}</source>
        <translation>使用期間 {period}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>CategoriesPresenter</name>
    <message>
        <source>Category “{name}” deleted</source>
        <translation>カテゴリー「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>新しいカテゴリー</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>カテゴリーを編集</translation>
    </message>
    <message>
        <source>The newest posts with any of its tags are shown together.</source>
        <translation>いずれかのタグが付いた最新の投稿をまとめて表示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags that you follow or used lately:</source>
        <translation>フォロー中、または最近使ったタグ:</translation>
    </message>
    <message>
        <source>A category has at most {number} tags.</source>
        <translation>カテゴリーのタグは最大{number}個です。</translation>
    </message>
    <message>
        <source>Add the tag {tag}</source>
        <translation>タグ {tag} を追加</translation>
    </message>
</context>
<context>
    <name>CellFinder</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>%n個のセルを置き換えました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>Photos without a description</source>
        <translation>説明のない写真</translation>
    </message>
    <message>
        <source>Posts that name a place</source>
        <translation>場所を含む投稿</translation>
    </message>
    <message>
        <source>Products named without saying who paid</source>
        <translation>支払者を示さない商品名</translation>
    </message>
    <message>
        <source>Affiliate links without saying so</source>
        <translation>明示のないアフィリエイトリンク</translation>
    </message>
    <message>
        <source>Reviews of bought things with affiliate links</source>
        <translation>購入品レビューのアフィリエイトリンク</translation>
    </message>
    <message>
        <source>Links to shops</source>
        <translation>店へのリンク</translation>
    </message>
    <message>
        <source>Files that were posted before</source>
        <translation>投稿済みのファイル</translation>
    </message>
    <message>
        <source>Photos that look like posted ones</source>
        <translation>投稿済みのものに似た写真</translation>
    </message>
    <message>
        <source>Files that wait in the outbox</source>
        <translation>送信トレイで待機中のファイル</translation>
    </message>
    <message>
        <source>Many hashtags</source>
        <translation>多すぎるハッシュタグ</translation>
    </message>
    <message>
        <source>Links that are not secure</source>
        <translation>安全でないリンク</translation>
    </message>
    <message>
        <source>Animations that stop moving</source>
        <translation>動かなくなるアニメーション</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>破損した写真</translation>
    </message>
    <message>
        <source>Files with several pages</source>
        <translation>複数ページのファイル</translation>
    </message>
    <message>
        <source>Very tall photos</source>
        <translation>とても縦長の写真</translation>
    </message>
    <message>
        <source>Very wide photos</source>
        <translation>とても横長の写真</translation>
    </message>
    <message>
        <source>Photos that become too small to read</source>
        <translation>小さくなりすぎて読めない写真</translation>
    </message>
    <message>
        <source>Long videos</source>
        <translation>長い動画</translation>
    </message>
    <message>
        <source>Reply controls that the server lacks</source>
        <translation>サーバーにない返信の制限</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Check before publishing</source>
        <translation>投稿前の確認</translation>
    </message>
    <message>
        <source>Prevents publishing</source>
        <translation>投稿を止める</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>What the server would refuse, and what a review needs, always prevents publishing.</source>
        <translation>サーバーが拒否するものと、レビューに必要なものは、常に投稿を止めます。</translation>
    </message>
    <message>
        <source>Limits of the server</source>
        <translation>サーバーの上限</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check of this computer</source>
        <translation>このコンピューターの診断</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>診断中…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>確認が必要な項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
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
        <translation>診断を完了できませんでした。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>確認の詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>要修正%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>確認をおすすめ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked as you write.</source>
        <translation>入力と同時に確認します。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0} (Del)</source>
        <translation>{0}を削除 (Del)</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Where do you want to keep your photos?</source>
        <translation>写真をどこに保存しますか?</translation>
    </message>
    <message>
        <source>You can change this later, and use more than one.</source>
        <translation>あとで変更でき、複数を使うこともできます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>For you and your family. No account, no company.</source>
        <translation>自分と家族のために。アカウントも企業も不要です。</translation>
    </message>
    <message>
        <source>On a server I know</source>
        <translation>知っているサーバー</translation>
    </message>
    <message>
        <source>Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser.</source>
        <translation>Pixelfed、Mastodon、GoToSocialなど。ブラウザーでログインします。</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>招待を受け取った</translation>
    </message>
    <message>
        <source>To the home server of family or friends, by an invitation or from the network.</source>
        <translation>家族や友人のホームサーバーに、招待またはネットワークから参加します。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>with sample people and photos</source>
        <translation>サンプルの人物と写真入り</translation>
    </message>
    <message>
        <source>Locations and serial numbers are removed</source>
        <translation>位置情報とシリアル番号は取り除かれます</translation>
    </message>
    <message>
        <source>Your files are never changed</source>
        <translation>ファイルは決して変更されません</translation>
    </message>
    <message>
        <source>The demo opens in a new window</source>
        <translation>デモは新しいウィンドウで開きます</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the demo. Try: kesong --demo</source>
        <translation>デモを開始できませんでした。次をお試しください: kesong --demo</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Kesong?</source>
        <translation>Kesongを閉じますか?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still to be sent. Sending goes on when you open Kesong again.</source>
        <translation>
            <numerusform>未送信の投稿が%n件あります。次にKesongを開くと送信を続けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.</source>
        <translation>
            <numerusform>予約投稿が%n件あります。Kesongを開いている間だけ投稿されます。その時に閉じていた場合は、次回お尋ねします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <source>Save to…</source>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <source>Collections are kept on this computer.</source>
        <translation>コレクションはこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新しいコレクションの名前</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>CollectedPostModel</name>
    <message>
        <source>Your note: {note}</source>
        <translation>自分のメモ: {note}</translation>
    </message>
</context>
<context>
    <name>CollectionListModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Collection options</source>
        <translation>コレクションのオプション</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>コレクションの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Choose “Save to…” in the menu of a post.</source>
        <translation>投稿のメニューで「コレクションに追加…」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Choose cover…</source>
        <translation>カバーを選択…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>コレクションを削除</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>コレクションから外す</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>No collections yet</source>
        <translation>コレクションはまだありません</translation>
    </message>
    <message>
        <source>Gather posts under a name of your own. Collections stay on this computer and work offline.</source>
        <translation>好きな名前を付けて投稿を集められます。コレクションはこのコンピューターに保存され、オフラインでも使えます。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Collections as tiles</source>
        <translation>コレクション (タイル)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>Collection “{name}” deleted</source>
        <translation>コレクション「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Removed from “{name}”</source>
        <translation>「{name}」から外しました</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>ひかえめな公開</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ダイレクト</translation>
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
        <translation>「{words}」を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Kesong</source>
        <translation>Kesong</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>無題の下書き</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Switch to {account}</source>
        <translation>{account}に切り替え</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out: {account}</source>
        <translation>ログアウト: {account}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>言語: {name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字サイズ {percent}%</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ワードフィルター</translation>
    </message>
    <message>
        <source>Photos and storage</source>
        <translation>写真とストレージ</translation>
    </message>
    <message>
        <source>Author and copyright</source>
        <translation>作者と著作権</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>ホームサーバー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command, a person, a tag or a draft</source>
        <translation>コマンド、人、タグ、下書きを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
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
        <translation>評価</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>購入品のみ</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>フォロー中の人</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Latest price</source>
        <translation>最新の価格</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最安値</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>気になる点</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>レビュー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} stars · {reviews}</source>
        <translation>星{mean} · {reviews}</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>入力と同時に保存</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>確認して投稿</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>確認して投稿 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add photos or videos</source>
        <translation>写真や動画を追加</translation>
    </message>
    <message>
        <source>Drop or paste them here, or choose files. A post can also be text only.</source>
        <translation>ここにドロップか貼り付け、またはファイルを選択。文章だけの投稿もできます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Open camera roll</source>
        <translation>カメラロールを開く</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>どんな内容ですか?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Make this a review</source>
        <translation>レビューにする</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>閲覧注意 (任意)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>{count} photos: this server takes {limit} in one post.</source>
        <translation>写真{count}枚: このサーバーの1投稿あたりの上限は{limit}枚です。</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Choose a cover</source>
        <translation>カバーを選択</translation>
    </message>
    <message>
        <source>There are no pictures in it yet.</source>
        <translation>まだ画像がありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>説明のない画像</translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Drag the frame on the picture, or move it with the arrow keys. The original file is never changed.</source>
        <translation>画像上の枠をドラッグするか、矢印キーで動かします。元のファイルは決して変更されません。</translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation>切り抜きをリセット</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Cropped pictures</source>
        <translation>切り抜いた画像</translation>
    </message>
</context>
<context>
    <name>DateRangeSheet</name>
    <message>
        <source>Date range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>DateScrubber</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Arrow keys move by a month, Page keys by a year</source>
        <translation>矢印キーで1か月、Page Up/Downキーで1年移動します</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>この投稿を削除しますか?</translation>
    </message>
    <message>
        <source>It is removed for everyone, with its likes and boosts.</source>
        <translation>いいねやブーストとともに、全員から見えなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DemoLoadingPane</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>デモを準備中…</translation>
    </message>
    <message>
        <source>People, posts and photos are made up. Nothing here is kept after you close the window.</source>
        <translation>人物、投稿、写真は架空のものです。ウィンドウを閉じると、ここの内容は残りません。</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>説明を書く</translation>
    </message>
    <message>
        <source>Each changed post is sent as an edit. Readers can see that it was edited.</source>
        <translation>変更した投稿は、それぞれ編集として送信されます。編集されたことは閲覧者にも分かります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>説明は保存されていません。もう一度閉じると破棄します。</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
</context>
<context>
    <name>DescriptionSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>説明を書く</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close</source>
        <translation>Enter: 次の写真 · Shift+Enter: 改行 · Ctrl+↑: 戻る · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Describe photo {number} ({place} of {count})</source>
        <translation>写真{number}の説明 ({place}/{count})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>新しい通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published yet</source>
        <translation>投稿はまだ公開されていません</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Loading devices…</source>
        <translation>デバイスを読み込み中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A device that is signed out can sign in again with the password, or by an invitation.</source>
        <translation>ログアウトしたデバイスも、パスワードか招待でもう一度ログインできます。</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>ログイン中のデバイスはありません。</translation>
    </message>
    <message>
        <source>{app} on {name}</source>
        <translation>{name}の{app}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Since {since}, not used yet</source>
        <translation>ログイン: {since}、未使用</translation>
    </message>
    <message>
        <source>Since {since}, last used {used}</source>
        <translation>ログイン: {since}、最終使用: {used}</translation>
    </message>
</context>
<context>
    <name>DiagnosisReportSheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DiagnosisSection</name>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Disk, databases, formats, network, clock and accounts, with advice. A report can be saved.</source>
        <translation>ディスク、データベース、形式、ネットワーク、時計、アカウントを調べ、対処方法を示します。レポートを保存できます。</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターを診断</translation>
    </message>
    <message>
        <source>This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time.</source>
        <translation>このコンピューターにはキーリングがありません。キーリングをインストールするか、ログイン情報を自分だけが読めるファイルに保存するか、毎回ログインしてください。</translation>
    </message>
    <message>
        <source>Sign-ins are in a file in the data folder. Programs that you run can read it.</source>
        <translation>ログイン情報はデータフォルダーのファイルにあります。自分が実行するプログラムからは読み取れます。</translation>
    </message>
    <message>
        <source>Keep sign-ins in a file</source>
        <translation>ログイン情報をファイルに保存</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is on this computer only. It holds no texts, names or locations.</source>
        <translation>このコンピューターにのみ保存されています。文章、名前、位置情報は含まれていません。</translation>
    </message>
    <message>
        <source>Crash report, {when}</source>
        <translation>クラッシュレポート、{when}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
</context>
<context>
    <name>DiscoverPane</name>
    <message>
        <source>Discover</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>動画を再生</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>Wider world</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No posts match</source>
        <translation>一致する投稿はありません</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>読み込み済みの投稿に、条件に合うものはありません。</translation>
    </message>
    <message>
        <source>No posts in this category yet</source>
        <translation>このカテゴリーの投稿はまだありません</translation>
    </message>
    <message>
        <source>New posts with one of its tags appear here.</source>
        <translation>いずれかのタグが付いた新しい投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>このタグの投稿はまだありません</translation>
    </message>
    <message>
        <source>New posts with it appear here.</source>
        <translation>このタグの新しい投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Public posts appear here.</source>
        <translation>公開投稿がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>DiscoverPresenter</name>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>{name}にフォローリクエストを送りました</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>{name}をフォローしました</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open outbox</source>
        <translation>送信トレイを開く</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>あなたの投稿</translation>
    </message>
    <message>
        <source>{post} is scheduled for {time}.</source>
        <translation>{post}は{time}に予約されています。</translation>
    </message>
    <message>
        <source>{post} will be sent when the home server is on.</source>
        <translation>{post}はホームサーバーがオンになると送信されます。</translation>
    </message>
    <message>
        <source>{post} will be sent when {host} answers.</source>
        <translation>{post}は{host}が応答すると送信されます。</translation>
    </message>
    <message>
        <source>{post} is in the outbox.</source>
        <translation>{post}は送信トレイにあります。</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>下書きを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{title}” is in your drafts.</source>
        <translation>「{title}」は下書きにあります。</translation>
    </message>
    <message>
        <source>The post is in your drafts.</source>
        <translation>投稿は下書きにあります。</translation>
    </message>
    <message>
        <source>Sign in first. The post is in your drafts.</source>
        <translation>ログインしてください。投稿は下書きにあります。</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Preview of the card</source>
        <translation>カードのプレビュー</translation>
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
        <translation>下書き</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>無題の下書き</translation>
    </message>
    <message>
        <source>Rated {stars}, not written · {when}</source>
        <translation>{stars}と評価、未執筆 · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n photo(s) · {when}</source>
        <translation>
            <numerusform>レビュー · 写真%n枚 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review · {when}</source>
        <translation>レビュー · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Post · %n photo(s) · {when}</source>
        <translation>
            <numerusform>投稿 · 写真%n枚 · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Post · {when}</source>
        <translation>投稿 · {when}</translation>
    </message>
</context>
<context>
    <name>DraftTray</name>
    <message>
        <source>Drafts without a time</source>
        <translation>日時のない下書き</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Words, #tag, product</source>
        <translation>キーワード、#タグ、商品</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>下書きを検索</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>変更が新しい順</translation>
    </message>
    <message>
        <source>Last created</source>
        <translation>作成が新しい順</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Rated, not written</source>
        <translation>評価済み、未執筆</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>What you start and do not publish is kept here.</source>
        <translation>書き始めて投稿していないものがここに残ります。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message>
        <source>No draft has all of these words in its text, tags, product or descriptions.</source>
        <translation>本文、タグ、商品、説明にすべてのキーワードを含む下書きはありません。</translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation>すべての下書きを表示</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames</source>
        <translation>Enterで開く、F2で名前を変更</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (コピー)</translation>
    </message>
</context>
<context>
    <name>EditHistorySheet</name>
    <message>
        <source>Edit history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>EditPostSheet</name>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>変更は保存されていません。もう一度閉じると破棄します。</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>Readers can see that it was edited.</source>
        <translation>編集されたことは閲覧者にも分かります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>閲覧注意 (任意)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>EditProfileSheet</name>
    <message>
        <source>Accept followers one by one</source>
        <translation>フォロワーを1人ずつ承認</translation>
    </message>
    <message>
        <source>Suggest this profile to others</source>
        <translation>このプロフィールを他の人にすすめる</translation>
    </message>
    <message>
        <source>This is an automated account</source>
        <translation>自動アカウント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>変更は保存されていません。もう一度閉じると破棄します。</translation>
    </message>
    <message>
        <source>Label of field {number}</source>
        <translation>項目{number}のラベル</translation>
    </message>
    <message>
        <source>Content of field {number}</source>
        <translation>項目{number}の内容</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>アイコン画像を選択…</translation>
    </message>
    <message>
        <source>Choose header…</source>
        <translation>ヘッダー画像を選択…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Drag the frame. Arrow keys move it, plus and minus change its size.</source>
        <translation>枠をドラッグします。矢印キーで移動、プラスとマイナスで大きさを変えます。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>元画像</translation>
    </message>
</context>
<context>
    <name>EditorInspector</name>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>フィルター</translation>
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
        <translation>元画像</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>画像を編集</translation>
    </message>
    <message>
        <source>Back to the post</source>
        <translation>投稿に戻る</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Hold to show the original (hold B)</source>
        <translation>押している間、元画像を表示 (Bを長押し)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done (Ctrl+Enter)</source>
        <translation>完了 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy edits to…</source>
        <translation>編集をコピー…</translation>
    </message>
    <message>
        <source>All other pictures</source>
        <translation>他のすべての画像</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>画像{number}</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Edit video {number} of {count}</source>
        <translation>動画を編集 {number}/{count}</translation>
    </message>
    <message>
        <source>Edit picture {number} of {count}</source>
        <translation>画像を編集 {number}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%n個のタグが画像の外に出ました。Ctrl+Zで元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits copied. Undo with Ctrl+Z.</source>
        <translation>編集をコピーしました。Ctrl+Zで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts match</source>
        <translation>一致する投稿はありません</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>読み込み済みの投稿に、条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No posts from this list yet</source>
        <translation>このリストの投稿はまだありません</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>このタグの投稿はまだありません</translation>
    </message>
    <message>
        <source>New posts appear here.</source>
        <translation>新しい投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>リストを編集</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>投稿はまだありません</translation>
    </message>
    <message>
        <source>Follow a few people, or share your first photo.</source>
        <translation>誰かをフォローするか、最初の写真を共有しましょう。</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>誰かをフォロー</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Back to the feed</source>
        <translation>ホームに戻る</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>動画を再生</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>新しい投稿%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Upload of file {number}</source>
        <translation>ファイル{number}のアップロード</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバーに保存済み</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>フィルター適用: {title}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>未投稿</translation>
    </message>
    <message>
        <source>With location</source>
        <translation>位置情報あり</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星あり</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <translation>不採用を隠す</translation>
    </message>
    <message>
        <source>Stack similar photos</source>
        <translation>似た写真をまとめる</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>位置情報なし</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Group by moment</source>
        <translation>場面ごと</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Filters</source>
        <translation>ワードフィルター</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>ワードフィルターを追加…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading filters…</source>
        <translation>ワードフィルターを読み込み中…</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>ワードフィルターはありません</translation>
    </message>
    <message>
        <source>Posts with words that you choose are hidden, or shown behind a warning.</source>
        <translation>選んだ言葉を含む投稿を隠すか、警告の後ろに表示します。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete filter: {title}</source>
        <translation>ワードフィルターを削除: {title}</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Blurs pictures</source>
        <translation>画像をぼかす</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}まで</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Whole words only</source>
        <translation>単語全体のみ</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>画像をぼかす</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>1日後</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30日後</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>ワードフィルターを追加</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>単語または語句</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Home timeline and lists</source>
        <translation>ホームタイムラインとリスト</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Public timelines</source>
        <translation>公開タイムライン</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロフィール</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>セル%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingController</name>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>%n件の問題を修正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>{finding} (and %n more)</source>
        <translation>
            <numerusform>{finding} (他%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all…</source>
        <translation>すべて書く…</translation>
    </message>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>写真の説明を入力。Enterで次の写真へ</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>写真{number}の説明</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>写真の説明を入力。Enterで次の写真へ</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>写真{number}の説明</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Findings about the selected posts</source>
        <translation>選択した投稿の確認結果</translation>
    </message>
</context>
<context>
    <name>FirstComment</name>
    <message>
        <source>Posted as your own reply, once the post is published</source>
        <translation>投稿が公開された後、自分の返信として投稿されます</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message>
        <source>First comment…</source>
        <translation>最初のコメント…</translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>You are signed in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>Everything here can be changed later in the preferences.</source>
        <translation>ここの内容は、すべて後から設定で変更できます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>写真はどこにありますか?</translation>
    </message>
    <message>
        <source>Kesong looks into these folders and shows what is there. It changes and uploads nothing.</source>
        <translation>Kesongはこれらのフォルダーを読み取り、中の写真を表示します。変更もアップロードもしません。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>Only what you publish, to your own server, after a check that shows it</source>
        <translation>送信するのは公開するものだけ。内容を確認してから、自分のサーバーに送ります</translation>
    </message>
    <message>
        <source>Never where a photo was taken, or your camera&apos;s serial number</source>
        <translation>撮影場所やカメラのシリアル番号は決して送信しません</translation>
    </message>
    <message>
        <source>Never your original files: they are copied, and not changed</source>
        <translation>元のファイルは決して送信しません。コピーを使い、元のファイルは変更しません</translation>
    </message>
    <message>
        <source>Never what you do here: nothing is measured, and nobody is told</source>
        <translation>ここでの操作は決して送信しません。計測もせず、誰にも知らせません</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
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
        <translation>焦点: 切り抜いても残す部分</translation>
    </message>
    <message>
        <source>{x} % to the right, {y} % up from the middle</source>
        <translation>中央から右へ{x}%、上へ{y}%</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中央</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Remove this folder from the camera roll?</source>
        <translation>このフォルダーをカメラロールから外しますか?</translation>
    </message>
    <message>
        <source>{folder}

Its photos are no longer listed. No file is deleted, and your ratings are kept.</source>
        <translation>{folder}

中の写真は表示されなくなります。ファイルは削除されず、評価も残ります。</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを外す</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>FurtherAccounts</name>
    <message>
        <source>Also post to…</source>
        <translation>他にも投稿…</translation>
    </message>
    <message>
        <source>{account} · adapted</source>
        <translation>{account} · 調整済み</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>Load missing posts</source>
        <translation>抜けている投稿を読み込む</translation>
    </message>
</context>
<context>
    <name>HeaderPart</name>
    <message>
        <source>Pinned</source>
        <translation>固定された投稿</translation>
    </message>
    <message>
        <source>{name} boosted</source>
        <translation>{name}がブースト</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>{time}に編集</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>その他 (M)</translation>
    </message>
    <message>
        <source>{time} · edited</source>
        <translation>{time} · 編集済み</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>{stars} stars: {count}</source>
        <translation>星{stars}: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>ブースト</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
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
        <translation>自分の投稿</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Kesong runs a small server on this computer, which nobody else can reach. Choose your user name.</source>
        <translation>Kesongは、他の誰もアクセスできない小さなサーバーをこのコンピューターで動かします。ユーザー名を決めてください。</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>ユーザー名: 英字a–z、数字、アンダースコア</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>はじめる</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>Home server</source>
        <translation>ホームサーバー</translation>
    </message>
    <message>
        <source>Run while Kesong is open</source>
        <translation>Kesongを開いている間動かす</translation>
    </message>
    <message>
        <source>A small server for you and your family. Only this computer reaches it unless you share it.</source>
        <translation>自分と家族のための小さなサーバー。共有しない限り、アクセスできるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Share on the home network</source>
        <translation>家庭内ネットワークで共有</translation>
    </message>
    <message>
        <source>Computers on your network reach it too, encrypted. People join by an invitation.</source>
        <translation>同じネットワークのコンピューターからも、暗号化された接続でアクセスできます。参加には招待を使います。</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>招待する…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Each works once, for one person and 15 minutes.</source>
        <translation>1つの招待は1人が1回だけ使え、15分間有効です。</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos}と{videos}</translation>
    </message>
    <message>
        <source>Listed in the archive, but in none of its parts.</source>
        <translation>アーカイブに記載がありますが、どの分割ファイルにもありません。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name}を読み込み中…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>{done} of {total} ({size})</source>
        <translation>{done}/{total} ({size})</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>別のアーカイブを選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import an Instagram export (request the JSON format) or a Google Takeout. Choose the ZIP file, all its parts together, or the folder that it was unpacked to.</source>
        <translation>Instagramのエクスポート (JSON形式で請求) またはGoogle Takeoutを取り込みます。ZIPファイル (分割分はまとめて)、または展開先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose ZIP files…</source>
        <translation>ZIPファイルを選択…</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>アーカイブを取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>アーカイブを選択</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation>
            <numerusform>%Ln件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it was imported before.</source>
        <translation>中身はすべて取り込み済みです。</translation>
    </message>
    <message>
        <source>With date: {dates}. With caption: {captions}. With location: {places}.</source>
        <translation>日付あり: {dates}。キャプションあり: {captions}。位置情報あり: {places}。</translation>
    </message>
    <message>
        <source>{size} will be copied to {folder}</source>
        <translation>{size}を{folder}にコピーします</translation>
    </message>
    <message>
        <source>Unpacked files stay where they are and are added to the camera roll.</source>
        <translation>展開済みのファイルは元の場所に残り、カメラロールに追加されます。</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>取り込まないファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: show why</source>
        <translation>
            <numerusform>%Ln件のファイルを除外: 理由を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>取り込みが完了しました</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>取り込みを停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s) imported.</source>
        <translation>
            <numerusform>写真と動画を%Ln件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again to continue.</source>
        <translation>もう一度取り込むと続きから始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>動画%Ln本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>通知を読み込み中…</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>この種類の通知はありません。</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>通知はありません</translation>
    </message>
    <message>
        <source>Likes, boosts, mentions and new followers appear here.</source>
        <translation>いいね、ブースト、メンション、新しいフォロワーがここに表示されます。</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>通知はまだありません</translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Part of the inbox</source>
        <translation>受信トレイの種類</translation>
    </message>
    <message>
        <source>Messages ({count})</source>
        <translation>メッセージ ({count})</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>{name} follows you now</source>
        <translation>{name}があなたをフォローしました</translation>
    </message>
    <message>
        <source>Request of {name} declined</source>
        <translation>{name}のリクエストを拒否しました</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Thumbnails paused: {done} of {total}</source>
        <translation>サムネイルの作成を一時停止中: {done}/{total}</translation>
    </message>
    <message>
        <source>Making thumbnails: {done} of {total}</source>
        <translation>サムネイルを作成中: {done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln minute(s) left</source>
        <translation>
            <numerusform>サムネイルを作成中: {done}/{total}、残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln second(s) left</source>
        <translation>
            <numerusform>サムネイルを作成中: {done}/{total}、残り約%Ln秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>位置情報をコピー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>{width} × {height} ({megapixels} megapixels)</source>
        <translation>{width} × {height} ({megapixels}メガピクセル)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Damaged at the end: part of the picture is missing</source>
        <translation>末尾が破損: 画像の一部が欠けています</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>露出時間</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>絞り</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦点距離</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>{own} mm ({film} mm equivalent)</source>
        <translation>{own} mm (35mm判換算 {film} mm)</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>{count} fps</source>
        <translation>{count} fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{time} (from the file)</source>
        <translation>{time} (ファイルの記録)</translation>
    </message>
    <message>
        <source>{time} (from the file name)</source>
        <translation>{time} (ファイル名)</translation>
    </message>
    <message>
        <source>{time} (when the file was changed)</source>
        <translation>{time} (ファイルの更新日時)</translation>
    </message>
</context>
<context>
    <name>InputSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>I was invited</source>
        <translation>招待を受け取った</translation>
    </message>
    <message>
        <source>Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you.</source>
        <translation>同じネットワークの誰かが、ホームサーバーを共有しています。サーバーを選ぶか、受け取った招待を貼り付けてください。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>ユーザー名: 英字a–z、数字、アンダースコア</translation>
    </message>
    <message>
        <source>Password for other apps (optional)</source>
        <translation>他のアプリ用のパスワード (任意)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it.</source>
        <translation>1人用で、同じネットワークで15分間有効です。相手はKesongで「招待を受け取った」を選び、貼り付けます。</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>招待のQRコード</translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation>招待の文字列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose.</source>
        <translation>選択するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>サーバーを開く</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>投稿を開く</translation>
    </message>
</context>
<context>
    <name>JobHistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>他{count}件</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行できず</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>下書きに保存</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Cancel post</source>
        <translation>投稿を取りやめる</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>投稿されていた</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>新しい投稿にする</translation>
    </message>
    <message>
        <source>The server publishes it on {date}, even while Kesong is closed.</source>
        <translation>Kesongを閉じていても、サーバーが{date}に投稿します。</translation>
    </message>
    <message>
        <source>It is published on {date}, while Kesong is open.</source>
        <translation>Kesongを開いていれば、{date}に投稿されます。</translation>
    </message>
    <message>
        <source>First comment: {text}</source>
        <translation>最初のコメント: {text}</translation>
    </message>
    <message>
        <source>It was scheduled for {date}, but Kesong was closed. Publish it now, with today&apos;s date?</source>
        <translation>{date}に予約されていましたが、Kesongが閉じていました。今日の日付で今すぐ投稿しますか?</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Kesong checks whether it was published before sending it again.</source>
        <translation>サーバーの応答を受け取れませんでした。Kesongは再送する前に、投稿済みかどうか確認します。</translation>
    </message>
    <message>
        <source>The connection broke after this was sent, so it is unknown whether it was published. Your latest posts could not be read. If it was published, sending again would show it twice.</source>
        <translation>送信後に接続が切れたため、投稿されたか分かりません。最新の投稿を読み込めませんでした。投稿されていた場合、再送すると二重に表示されます。</translation>
    </message>
    <message>
        <source>The server left out some of the pictures.</source>
        <translation>サーバーが一部の画像を省きました。</translation>
    </message>
    <message>
        <source>The server put the pictures in another order.</source>
        <translation>サーバーが画像の順序を変えました。</translation>
    </message>
    <message>
        <source>The server has other descriptions than those sent.</source>
        <translation>サーバー上の説明が、送信したものと異なります。</translation>
    </message>
    <message>
        <source>The server shows it to other people than you chose.</source>
        <translation>サーバー上の公開範囲が、選んだものと異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size}</source>
        <translation>
            <numerusform>写真%n枚、{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time(s) and did not find it. If it was published, sending again would show it twice.</source>
        <translation>
            <numerusform>送信後に接続が切れたため、投稿されたか分かりません。Kesongは最新の投稿を%n回確認しましたが、見つかりませんでした。投稿されていた場合、再送すると二重に表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Feed</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>カメラロール</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新しいレビュー</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>一括投稿</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>投稿カレンダー</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>ショート動画</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>戻る、進む</translation>
    </message>
    <message>
        <source>First account; Alt+2 the second, and so on</source>
        <translation>1番目のアカウント。Alt+2は2番目、以下同様</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Go back or close</source>
        <translation>戻る、または閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Check the post; in the check, publish it</source>
        <translation>投稿を確認。確認画面では投稿</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>写真を外す</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>投稿の作成</translation>
    </message>
    <message>
        <source>Next, previous post</source>
        <translation>次、前の投稿</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation>投稿者のプロフィールを開く</translation>
    </message>
    <message>
        <source>Open the reviewed product</source>
        <translation>レビューされた商品を開く</translation>
    </message>
    <message>
        <source>Open the photo or the post</source>
        <translation>写真または投稿を開く</translation>
    </message>
    <message>
        <source>Next photo; play or pause</source>
        <translation>次の写真。再生または一時停止</translation>
    </message>
    <message>
        <source>Previous, next photo</source>
        <translation>前、次の写真</translation>
    </message>
    <message>
        <source>Show or hide what is hidden</source>
        <translation>隠れている内容を表示、または隠す</translation>
    </message>
    <message>
        <source>Choose answers of a poll</source>
        <translation>投票の選択肢を選ぶ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>引用された投稿を開く</translation>
    </message>
    <message>
        <source>Translate, show the original</source>
        <translation>翻訳、原文を表示</translation>
    </message>
    <message>
        <source>Load missing posts</source>
        <translation>抜けている投稿を読み込む</translation>
    </message>
    <message>
        <source>Save to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Choose a list or followed tag for the feed</source>
        <translation>ホームに表示するリストやフォロー中のタグを選ぶ</translation>
    </message>
    <message>
        <source>In a collection: move the post</source>
        <translation>コレクション内: 投稿を移動</translation>
    </message>
    <message>
        <source>Open the video in the player</source>
        <translation>動画をプレーヤーで開く</translation>
    </message>
    <message>
        <source>In a collection: note on the post</source>
        <translation>コレクション内: 投稿のメモ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>写真を見る</translation>
    </message>
    <message>
        <source>New post with the selection</source>
        <translation>選択した写真で新しい投稿</translation>
    </message>
    <message>
        <source>Make many posts of the selection</source>
        <translation>選択した写真で一括投稿を作る</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation>まとまりを開く、閉じる</translation>
    </message>
    <message>
        <source>Rate from 0 to 5 stars</source>
        <translation>星0〜5で評価</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用にする</translation>
    </message>
    <message>
        <source>Edit the cell; Shift+Enter begins a new line</source>
        <translation>セルを編集。Shift+Enterで改行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Copy, cut, paste cells</source>
        <translation>セルをコピー、切り取り、貼り付け</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>セルを空にする</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Merge the selected posts</source>
        <translation>選択した投稿を結合</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Fix all in the selected posts</source>
        <translation>選択した投稿をすべて修正</translation>
    </message>
    <message>
        <source>Move the posts up, down</source>
        <translation>投稿を上、下へ移動</translation>
    </message>
    <message>
        <source>Move the photo within its post</source>
        <translation>投稿の中で写真を移動</translation>
    </message>
    <message>
        <source>Queue all posts that are ready</source>
        <translation>準備完了の投稿をすべて送信トレイに入れる</translation>
    </message>
    <message>
        <source>Change the time of the post</source>
        <translation>投稿の日時を変更</translation>
    </message>
    <message>
        <source>Move the post by a day</source>
        <translation>投稿を1日移動</translation>
    </message>
    <message>
        <source>Move the post by a week</source>
        <translation>投稿を1週間移動</translation>
    </message>
    <message>
        <source>Move the post by half an hour</source>
        <translation>投稿を30分移動</translation>
    </message>
    <message>
        <source>Make the post a draft again</source>
        <translation>投稿を下書きに戻す</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>前、後</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>前、次</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Previous, next video</source>
        <translation>前、次の動画</translation>
    </message>
    <message>
        <source>Five seconds back, forward</source>
        <translation>5秒戻る、進む</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>音声のオン、オフ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Whole text, or its beginning</source>
        <translation>本文をすべて、または冒頭のみ</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>フォロー</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave {host}?</source>
        <translation>{host}から退会しますか?</translation>
    </message>
    <message>
        <source>Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone. Save your data first: one ZIP file with your posts, photos and videos.</source>
        <translation>サーバーにある{name}の投稿、写真、動画、いいね、フォローがすべて削除されます。元に戻せません。先にデータを保存してください。投稿、写真、動画が1つのZIPファイルになります。</translation>
    </message>
    <message>
        <source>Save my data…</source>
        <translation>データを保存…</translation>
    </message>
    <message>
        <source>Leave and delete</source>
        <translation>退会して削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>退会中…</translation>
    </message>
    <message>
        <source>Your data is saved.</source>
        <translation>データを保存しました。</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>{label} (post deleted)</source>
        <translation>{label} (投稿は削除済み)</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Disclosures</source>
        <translation>開示の記録</translation>
    </message>
    <message>
        <source>Reviews of gifts, paid posts and affiliate links are listed here once they are published.</source>
        <translation>提供品、報酬のある投稿、アフィリエイトのレビューは、公開されるとここに一覧されます。</translation>
    </message>
    <message>
        <source>A record of what your posts say about gifts, payments and links. It is not legal advice.</source>
        <translation>提供品、報酬、リンクについて投稿でどう示したかの記録です。法的助言ではありません。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>The disclosures are saved.</source>
        <translation>開示の記録を保存しました。</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists with {name}</source>
        <translation>{name}を含むリスト</translation>
    </message>
    <message>
        <source>Loading lists…</source>
        <translation>リストを読み込み中…</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>新しいリストの名前</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>リストを作成</translation>
    </message>
    <message>
        <source>You have no lists yet.</source>
        <translation>リストはまだありません。</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>LookbackPane</name>
    <message>
        <source>Look back</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Back to the planner</source>
        <translation>投稿カレンダーに戻る</translation>
    </message>
    <message>
        <source>Write descriptions…</source>
        <translation>説明を書く…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>もう一度投稿</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVで書き出す…</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>以前の投稿を読み込む</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} · the server did not answer, so this may be outdated</source>
        <translation>{posts} · サーバーが応答しないため、古い可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>%n without descriptions</source>
        <translation>
            <numerusform>説明なし%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Best times: not enough posts yet, {count} so far.</source>
        <translation>おすすめの時間: 投稿が少なすぎて分かりません。今のところ{count}件です。</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts: {times}</source>
        <translation>投稿{count}件のいいねと返信から見たおすすめの時間: {times}</translation>
    </message>
    <message>
        <source>{day} {time} ({mean} a post, from {count} posts)</source>
        <translation>{day} {time} (1投稿あたり{mean}件、投稿{count}件から)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSVで書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be edited.</source>
        <translation>
            <numerusform>%n件の投稿を編集します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) exported.</source>
        <translation>
            <numerusform>%n件の投稿を書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), the same on every server</source>
        <translation>
            <numerusform>フィルター%n種類。どのサーバーでも同じです</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
</context>
<context>
    <name>MeanFigure</name>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>%n件の平均</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} of 5 stars, {count}</source>
        <translation>5つ星中{mean}、{count}</translation>
    </message>
</context>
<context>
    <name>MediaPart</name>
    <message>
        <source>Show (X)</source>
        <translation>表示 (X)</translation>
    </message>
    <message>
        <source>Numbers on the photo (H)</source>
        <translation>写真上の番号 (H)</translation>
    </message>
    <message>
        <source>Open in the player (F)</source>
        <translation>プレーヤーで開く (F)</translation>
    </message>
    <message>
        <source>Description (A)</source>
        <translation>説明 (A)</translation>
    </message>
    <message>
        <source>This picture cannot be loaded</source>
        <translation>この画像を読み込めません</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>センシティブ。クリックで表示</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>ブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Devices…</source>
        <translation>デバイス…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退会…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name}のデバイス</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>Edit list</source>
        <translation>リストを編集</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Add someone whom you follow</source>
        <translation>フォロー中の人を追加</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>ユーザーを読み込み中…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>リストを削除…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>このリストにはまだ誰もいません。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name}を追加</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Write description</source>
        <translation>説明を書く</translation>
    </message>
    <message>
        <source>Shorten text</source>
        <translation>本文を短くする</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>レビューを開く</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>場所を外す</translation>
    </message>
    <message>
        <source>Split into {parts} photos</source>
        <translation>写真{parts}枚に分ける</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Cut the end</source>
        <translation>末尾を切る</translation>
    </message>
    <message>
        <source>Keep the first {limit}</source>
        <translation>最初の{limit}枚を残す</translation>
    </message>
    <message>
        <source>Keep the first {limit} hashtags</source>
        <translation>最初の{limit}個のハッシュタグだけ残す</translation>
    </message>
    <message>
        <source>Show to followers instead</source>
        <translation>フォロワーへの公開に変える</translation>
    </message>
    <message>
        <source>Remove reply controls</source>
        <translation>返信の制限を外す</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message>
        <source>Undo the crop</source>
        <translation>切り抜きを元に戻す</translation>
    </message>
    <message>
        <source>Keep the first {to_s:.0f} seconds</source>
        <translation>最初の{to_s:.0f}秒を残す</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>httpsを使う</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <translation>{currency}を使う</translation>
    </message>
    <message>
        <source>Post without it</source>
        <translation>このアカウントを除いて投稿</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入品</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>提供品</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>アフィリエイト</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>スポンサー</translation>
    </message>
</context>
<context>
    <name>MendFields</name>
    <message>
        <source>Choose photos and videos</source>
        <translation>写真と動画を選択</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選んでください</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>メッセージを読み込み中…</translation>
    </message>
    <message>
        <source>Posts that are only for the people named in them appear here.</source>
        <translation>名前を挙げられた人だけが見られる投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
</context>
<context>
    <name>MetadataList</name>
    <message>
        <source>Metadata in the files, and what is shared</source>
        <translation>ファイル内のメタデータと、共有される内容</translation>
    </message>
</context>
<context>
    <name>MetadataRow</name>
    <message>
        <source>Video {number}</source>
        <translation>動画{number}</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>写真{number}</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>メタデータを表示</translation>
    </message>
    <message>
        <source>Show metadata: {name}</source>
        <translation>メタデータを表示: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>詳細: {name}</translation>
    </message>
    <message>
        <source>This takes as long as preparing the video for the upload.</source>
        <translation>アップロード用に動画を準備するのと同じだけ時間がかかります。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Your file: {file}</source>
        <translation>元のファイル: {file}</translation>
    </message>
    <message>
        <source>Published: {file}</source>
        <translation>公開後: {file}</translation>
    </message>
    <message>
        <source>Not shared: {list}</source>
        <translation>共有しない: {list}</translation>
    </message>
    <message>
        <source>Shared: {list}</source>
        <translation>共有する: {list}</translation>
    </message>
    <message>
        <source>No metadata is shared.</source>
        <translation>メタデータは共有されません。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>月ごとのいいね、返信、ブースト</translation>
    </message>
    <message>
        <source>{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts</source>
        <translation>{month}: 投稿{posts}件、いいね{likes}件、返信{replies}件、ブースト{boosts}件</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
</context>
<context>
    <name>MonthFigures</name>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>ブースト</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>月ごとのいいね、返信、ブースト</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>May 2026</source>
        <translation>2026年5月</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>商品へのリンク</translation>
    </message>
    <message>
        <source>Number below the bar code</source>
        <translation>バーコードの下の番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>ひとことで</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>When you got it</source>
        <translation>入手時期</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>項目を減らす</translation>
    </message>
    <message>
        <source>More: kind, category, link…</source>
        <translation>その他: 種類、カテゴリー、リンク…</translation>
    </message>
</context>
<context>
    <name>MuteSheet</name>
    <message>
        <source>Mute {name}?</source>
        <translation>{name}をミュートしますか?</translation>
    </message>
    <message>
        <source>You will not see their posts. They are not notified.</source>
        <translation>相手の投稿が表示されなくなります。相手には通知されません。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Hide notifications from this person</source>
        <translation>この人からの通知を隠す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Until I undo it</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the draft</source>
        <translation>下書きの名前</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>On your network</source>
        <translation>同じネットワークのサーバー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <source>Does “{server}” show the same code? Its owner has to confirm it.</source>
        <translation>「{server}」に同じコードが表示されていますか? オーナーの確認が必要です。</translation>
    </message>
    <message>
        <source>Asking “{server}”…</source>
        <translation>「{server}」に問い合わせ中…</translation>
    </message>
    <message>
        <source>Choose the server. Its owner has the invitation open in their preferences.</source>
        <translation>サーバーを選んでください。オーナーが設定で招待を開いています。</translation>
    </message>
    <message>
        <source>Looking for home servers…</source>
        <translation>ホームサーバーを探しています…</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加をリクエスト</translation>
    </message>
</context>
<context>
    <name>NewListSheet</name>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>A list is a timeline of some of the people whom you follow. Only you see it.</source>
        <translation>リストは、フォロー中の人の一部だけのタイムラインです。自分だけに表示されます。</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>リストを作成</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Only you see it, on this computer.</source>
        <translation>自分だけに表示され、このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NoticeSection</name>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>They are shown through the tray, which this desktop does not have.</source>
        <translation>通知はトレイに表示されますが、このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>通知しない時間の開始</translation>
    </message>
    <message>
        <source>No notices until</source>
        <translation>通知しない時間の終了</translation>
    </message>
    <message>
        <source>No notices between these times.</source>
        <translation>この時間帯は通知しません。</translation>
    </message>
    <message>
        <source>Quiet hours for notices</source>
        <translation>通知しない時間</translation>
    </message>
    <message>
        <source>Closing the window keeps Kesong in the tray: posts are still sent and news arrives.</source>
        <translation>ウィンドウを閉じてもKesongはトレイに残り、投稿の送信と新着の受信を続けます。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>閉じるとトレイに残る</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>メンションと返信</translation>
    </message>
    <message>
        <source>Never while the window is in front.</source>
        <translation>ウィンドウが手前にある間は表示しません。</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>Their text is not shown, nor is what stands behind a content warning.</source>
        <translation>本文や、閲覧注意の後ろにある内容は表示しません。</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>新しいフォロワー</translation>
    </message>
    <message>
        <source>Likes and boosts</source>
        <translation>いいねとブースト</translation>
    </message>
    <message>
        <source>Other notifications</source>
        <translation>その他の通知</translation>
    </message>
    <message>
        <source>Posts that were not published</source>
        <translation>投稿できなかったもの</translation>
    </message>
    <message>
        <source>Posts in the outbox that were refused or need your decision.</source>
        <translation>送信トレイで拒否された、または判断が必要な投稿。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name}: unknown kind of notification</source>
        <translation>{name}: 不明な種類の通知</translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation>不明な種類の通知</translation>
    </message>
    <message>
        <source>{name} liked your post</source>
        <translation>{name}があなたの投稿にいいねしました</translation>
    </message>
    <message>
        <source>{name} boosted your post</source>
        <translation>{name}があなたの投稿をブーストしました</translation>
    </message>
    <message>
        <source>{name} mentioned you</source>
        <translation>{name}があなたにメンションしました</translation>
    </message>
    <message>
        <source>{name} sent you a direct message</source>
        <translation>{name}からダイレクトメッセージが届きました</translation>
    </message>
    <message>
        <source>{name} followed you</source>
        <translation>{name}があなたをフォローしました</translation>
    </message>
    <message>
        <source>{name} wants to follow you</source>
        <translation>{name}があなたをフォローしたいそうです</translation>
    </message>
    <message>
        <source>{name} posted</source>
        <translation>{name}が投稿しました</translation>
    </message>
    <message>
        <source>A poll by {name} has ended</source>
        <translation>{name}の投票が終了しました</translation>
    </message>
    <message>
        <source>{name} edited a post that you boosted or replied to</source>
        <translation>{name}が、あなたがブーストまたは返信した投稿を編集しました</translation>
    </message>
    <message>
        <source>{name} quoted your post</source>
        <translation>{name}があなたの投稿を引用しました</translation>
    </message>
    <message>
        <source>{name} reacted to your post</source>
        <translation>{name}があなたの投稿にリアクションしました</translation>
    </message>
    <message>
        <source>{name} moved to another account</source>
        <translation>{name}が別のアカウントに移行しました</translation>
    </message>
    <message>
        <source>{name} wants to like your post</source>
        <translation>{name}があなたの投稿にいいねしたいそうです</translation>
    </message>
    <message>
        <source>{name} wants to reply to your post</source>
        <translation>{name}があなたの投稿に返信したいそうです</translation>
    </message>
    <message>
        <source>{name} wants to boost your post</source>
        <translation>{name}があなたの投稿をブーストしたいそうです</translation>
    </message>
    <message>
        <source>{name} signed up on your server</source>
        <translation>{name}があなたのサーバーに登録しました</translation>
    </message>
    <message>
        <source>{name} reported something on your server</source>
        <translation>{name}があなたのサーバーで通報しました</translation>
    </message>
    <message>
        <source>Your server blocked accounts that you follow or that follow you</source>
        <translation>あなたのフォロー先またはフォロワーのアカウントを、サーバーがブロックしました</translation>
    </message>
    <message>
        <source>The moderators of your server sent you a warning</source>
        <translation>サーバーのモデレーターから警告が届きました</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) boosted your post</source>
        <translation>
            <numerusform>{name}と他%n人があなたの投稿をブーストしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) followed you</source>
        <translation>
            <numerusform>{name}と他%n人があなたをフォローしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) liked your post</source>
        <translation>
            <numerusform>{name}と他%n人があなたの投稿にいいねしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDelegate</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>NotificationListModel</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>A accepts, D declines</source>
        <translation>Aで承認、Dで拒否</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>フォローリクエスト</translation>
    </message>
</context>
<context>
    <name>OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>送信するものはありません</translation>
    </message>
    <message>
        <source>What you publish waits here until the server has it.</source>
        <translation>投稿したものは、サーバーが受け取るまでここで待ちます。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>送信中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is paused. Nothing is sent until you resume it.</source>
        <translation>送信トレイは一時停止中です。再開するまで何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent for another %n minute(s).</source>
        <translation>
            <numerusform>休止時間: あと%n分は何も送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is metered: posts wait for another one, as you chose.</source>
        <translation>この接続は従量制です。設定に従い、投稿は別の接続を待っています。</translation>
    </message>
    <message>
        <source>The system does not say whether this connection is metered, so posts are sent.</source>
        <translation>この接続が従量制かどうかシステムから分からないため、投稿は送信されます。</translation>
    </message>
    <message>
        <source>Dismissed. Your text is kept as a draft.</source>
        <translation>取り下げました。文章は下書きに保存されています。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>気になる点</translation>
    </message>
    <message numerus="yes">
        <source>reviewed %n time(s)</source>
        <translation>
            <numerusform>レビュー%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by people you follow</source>
        <translation>
            <numerusform>フォロー中の人から%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>画像{number}</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars kinder than bought ones here.</source>
        <translation>ここでは、提供品のレビューは購入品より星{stars}個分甘めです。</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars stricter than bought ones here.</source>
        <translation>ここでは、提供品のレビューは購入品より星{stars}個分厳しめです。</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>レビューした人</translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>People and storage of the home server</source>
        <translation>ホームサーバーのメンバーとストレージ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Storage for each person</source>
        <translation>1人あたりのストレージ</translation>
    </message>
    <message>
        <source>Above it, photos and videos are refused with a message. Text is always accepted.</source>
        <translation>上限を超える写真と動画は拒否され、そのことが表示されます。文章は常に受け付けます。</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place.</source>
        <translation>メンバー、投稿、写真、動画を1つのファイルにまとめます。非公開の内容も含まれるため、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export, or move to a big server</source>
        <translation>書き出し、大きなサーバーへの引っ越し</translation>
    </message>
    <message>
        <source>An archive for each person, laid out like Mastodon&apos;s. GoToSocial can copy posts, photos and videos from it. Mastodon takes only lists of people, and Pixelfed neither. Followers, likes of others and passwords do not move.</source>
        <translation>Mastodonと同じ構成のアーカイブを1人ずつ作ります。GoToSocialには投稿、写真、動画をコピーできます。Mastodonが受け付けるのは人のリストだけで、Pixelfedはどれも受け付けません。フォロワー、他の人からのいいね、パスワードは引き継がれません。</translation>
    </message>
    <message>
        <source>Nobody reported anything.</source>
        <translation>通報はありません。</translation>
    </message>
    <message>
        <source>{requests} requests, {refused} refused, {faults} faults</source>
        <translation>リクエスト{requests}件、拒否{refused}件、エラー{faults}件</translation>
    </message>
    <message>
        <source>{time}: {request} failed with {status}</source>
        <translation>{time}: {request}が失敗しました ({status})</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}</source>
        <translation>{time}: {reporter}が{reported}を通報</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}: “{comment}”</source>
        <translation>{time}: {reporter}が{reported}を通報: 「{comment}」</translation>
    </message>
    <message>
        <source>Back up the home server</source>
        <translation>ホームサーバーをバックアップ</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) written.</source>
        <translation>
            <numerusform>アーカイブを%n個書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>バックアップが完了しました。</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Compare with</source>
        <translation>比較する商品</translation>
    </message>
    <message>
        <source>Choose one to three products. Space marks one.</source>
        <translation>1〜3個の商品を選んでください。スペースキーで選択できます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Merge with another product</source>
        <translation>別の商品と統合</translation>
    </message>
    <message>
        <source>The reviews of both are shown together. Nothing is published, and you can split them again.</source>
        <translation>両方のレビューがまとめて表示されます。何も公開されず、あとで分けられます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Split off a review</source>
        <translation>レビューを分ける</translation>
    </message>
    <message>
        <source>Choose the review of another product with the same name.</source>
        <translation>同じ名前の別の商品のレビューを選んでください。</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分ける</translation>
    </message>
</context>
<context>
    <name>PairingList</name>
    <message>
        <source>Or they choose this server under “I was invited”: then the code on their screen appears here.</source>
        <translation>または、相手が「招待を受け取った」でこのサーバーを選ぶと、相手の画面のコードがここに表示されます。</translation>
    </message>
    <message>
        <source>Let them in only if their screen shows the same code.</source>
        <translation>相手の画面に同じコードが表示されている場合だけ、参加を許可してください。</translation>
    </message>
    <message>
        <source>{name} can join now.</source>
        <translation>{name}が参加できるようになりました。</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <source>Same code</source>
        <translation>同じコード</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>違うコード</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Storage by person</source>
        <translation>メンバー別のストレージ</translation>
    </message>
    <message>
        <source>{name}: {size}</source>
        <translation>{name}: {size}</translation>
    </message>
</context>
<context>
    <name>PeopleListPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>ユーザーを読み込み中…</translation>
    </message>
    <message>
        <source>Nobody yet, or the list is hidden.</source>
        <translation>まだ誰もいないか、一覧が非公開です。</translation>
    </message>
    <message>
        <source>No people to show</source>
        <translation>表示できる人がいません</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>Suggested people</source>
        <translation>おすすめのユーザー</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>{name}をフォロー</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>People on the home server</source>
        <translation>ホームサーバーのメンバー</translation>
    </message>
    <message>
        <source>Same as everyone</source>
        <translation>全員と同じ</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>{name}の上限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Guest, reads only</source>
        <translation>ゲスト (閲覧のみ)</translation>
    </message>
    <message>
        <source>Removed, posts stayed</source>
        <translation>削除済み (投稿は残っています)</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Devices…</source>
        <translation>デバイス…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>{name}のデバイス</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Cancel request</source>
        <translation>リクエストを取り消す</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
</context>
<context>
    <name>PersonListModel</name>
    <message>
        <source>You follow</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>リクエスト済み</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>フォローされています</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Posted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>送信トレイにあり</translation>
    </message>
    <message>
        <source>In a draft</source>
        <translation>下書きにあり</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>不完全なファイル</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>Too large to open safely</source>
        <translation>大きすぎて安全に開けません</translation>
    </message>
    <message>
        <source>Needs too much time to decode</source>
        <translation>デコードに時間がかかりすぎます</translation>
    </message>
    <message>
        <source>Card not connected</source>
        <translation>カードが接続されていません</translation>
    </message>
    <message>
        <source>Needs an extra that is not installed</source>
        <translation>追加パッケージが必要です</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>読み取り権限がありません</translation>
    </message>
    <message>
        <source>Only online</source>
        <translation>オンラインのみ</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>対応していない形式</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Damaged at the end</source>
        <translation>末尾が破損</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>似た写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Close stack (F)</source>
        <translation>まとまりを閉じる (F)</translation>
    </message>
    <message>
        <source>Open stack (F)</source>
        <translation>まとまりを開く (F)</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>no description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Photo {number}: {words}</source>
        <translation>写真{number}: {words}</translation>
    </message>
</context>
<context>
    <name>PhotoListView</name>
    <message>
        <source>Photos of the post</source>
        <translation>投稿の写真</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>一括投稿を作る…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新しいレビュー</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>複数枚に分割</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Describe the photo for people who cannot see it</source>
        <translation>写真を、見えない人にも伝わるように説明してください</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Split into strips</source>
        <translation>分割して並べる</translation>
    </message>
    <message>
        <source>Split post here</source>
        <translation>ここで投稿を分ける</translation>
    </message>
</context>
<context>
    <name>PhotoWork</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>投稿の写真がサーバーの上限に達しています。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>写真が短いため、分割できません。</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>投稿から外す</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Pictures of the post</source>
        <translation>投稿の画像</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>画像{number}/{count}</translation>
    </message>
</context>
<context>
    <name>PictureSplit</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>投稿の写真がサーバーの上限に達しています。</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>写真が短いため、分割できません。</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n photo(s).</source>
        <translation>
            <numerusform>%n枚の写真に分割しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Photos in order</source>
        <translation>写真の順序</translation>
    </message>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>写真{number}/{count}。{description}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>どこで撮りましたか?</translation>
    </message>
    <message>
        <source>Use photo location</source>
        <translation>写真の位置情報を使う</translation>
    </message>
    <message>
        <source>Off (not shared)</source>
        <translation>オフ (共有しない)</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, shown beside the post.</source>
        <translation>投稿を見られる人は誰でも、投稿の横に表示される場所を見られます。</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, written below the text.</source>
        <translation>投稿を見られる人は誰でも、本文の下に書かれる場所を見られます。</translation>
    </message>
    <message>
        <source>This photo has no location.</source>
        <translation>この写真には位置情報がありません。</translation>
    </message>
</context>
<context>
    <name>PlanReporter</name>
    <message>
        <source>Moved to {time}.</source>
        <translation>{time}に移動しました。</translation>
    </message>
    <message>
        <source>Scheduled for {time}.</source>
        <translation>{time}に予約しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) scheduled.</source>
        <translation>
            <numerusform>%n件の投稿を予約しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be published yet.</source>
        <translation>
            <numerusform>%n件の下書きはまだ公開できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not scheduled.</source>
        <translation>「{name}」は予約されませんでした。</translation>
    </message>
</context>
<context>
    <name>PlanTransfer</name>
    <message>
        <source>Plan saved as {name}</source>
        <translation>計画表を{name}として保存しました</translation>
    </message>
    <message>
        <source>All posts of the plan are in the table already.</source>
        <translation>計画表の投稿は、すべてすでに表にあります。</translation>
    </message>
    <message>
        <source>The plan has no posts.</source>
        <translation>計画表に投稿がありません。</translation>
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
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>投稿カレンダー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>投稿時間…</translation>
    </message>
    <message>
        <source>Look back at your posts</source>
        <translation>自分の投稿を振り返る</translation>
    </message>
    <message>
        <source>Your profile as it will be</source>
        <translation>今後のプロフィールの見え方</translation>
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
        <translation>{days} · サーバーが応答しないため、古い可能性があります</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
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
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} · ended {time}</source>
        <translation>{votes} · {time}に終了</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time}に終了予定</translation>
    </message>
    <message>
        <source>{answer} (your vote)</source>
        <translation>{answer} (あなたの投票)</translation>
    </message>
    <message>
        <source>{percent} %: {answer}</source>
        <translation>{percent}%: {answer}</translation>
    </message>
</context>
<context>
    <name>PollPart</name>
    <message>
        <source>Choose ({number})</source>
        <translation>選択 ({number})</translation>
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
        <translation>{votes} · {time}に終了</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · {time}に終了予定</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Only public posts can be boosted</source>
        <translation>ブーストできるのは公開投稿だけです</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>ブーストしました</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>ブーストを取り消しました</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>投票しました</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>投稿を削除しました</translation>
    </message>
    <message>
        <source>The post is kept.</source>
        <translation>投稿は残ります。</translation>
    </message>
    <message>
        <source>The post will be deleted when the server can be reached.</source>
        <translation>サーバーに接続できたときに投稿を削除します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>投稿を編集しました</translation>
    </message>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>{name}にフォローリクエストを送りました</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>{name}をフォローしました</translation>
    </message>
</context>
<context>
    <name>PostCardView</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Show original</source>
        <translation>原文を表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>All reviews of {product}</source>
        <translation>{product}のすべてのレビュー</translation>
    </message>
    <message>
        <source>Open the product (D)</source>
        <translation>商品を開く (D)</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>{time}に編集</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>ブーストを取り消す</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>ひかえめな公開</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ダイレクト</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>説明: {text}</translation>
    </message>
</context>
<context>
    <name>PostExtras</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{title} ({host})</source>
        <translation>{title} ({host})</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>引用された投稿は、投稿者の承認待ちです。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>引用された投稿は表示できません。</translation>
    </message>
</context>
<context>
    <name>PostKeeper</name>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存済み</translation>
    </message>
    <message>
        <source>Kept on this computer. You find it in Saved, under Collections.</source>
        <translation>このコンピューターに保存しました。「ブックマーク」の「コレクション」にあります。</translation>
    </message>
    <message>
        <source>No longer kept on this computer</source>
        <translation>このコンピューターへの保存を解除しました</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>{time}, edited</source>
        <translation>{time}、編集済み</translation>
    </message>
    <message>
        <source>Content warning: {words}</source>
        <translation>閲覧注意: {words}</translation>
    </message>
    <message>
        <source>Sensitive pictures, not shown</source>
        <translation>センシティブな画像、非表示</translation>
    </message>
    <message>
        <source>Home of {account}</source>
        <translation>{account}のホーム</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>いいね済み</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>ブースト済み</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>返信%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>ブースト%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>説明のない画像</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>プレーヤーで開く</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ブックマークしました</translation>
    </message>
    <message>
        <source>Save to…</source>
        <translation>コレクションに追加…</translation>
    </message>
    <message>
        <source>This post has no link</source>
        <translation>この投稿にはリンクがありません</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>原文を表示</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>ブーストを取り消す</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>投稿を編集…</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>投稿を削除</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Loading post…</source>
        <translation>投稿を読み込み中…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>It may also have been hidden by its author.</source>
        <translation>投稿者が非公開にした可能性もあります。</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>この投稿は削除されました</translation>
    </message>
</context>
<context>
    <name>PostPlacement</name>
    <message numerus="yes">
        <source>%n post(s) got a posting time.</source>
        <translation>
            <numerusform>%n件の投稿を投稿時間に割り当てました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview for</source>
        <translation>プレビュー対象</translation>
    </message>
    <message>
        <source>Feed card</source>
        <translation>フィードカード</translation>
    </message>
    <message>
        <source>Square grid</source>
        <translation>正方形グリッド</translation>
    </message>
    <message>
        <source>3:4 tile</source>
        <translation>3:4タイル</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>プレビュー形式</translation>
    </message>
    <message>
        <source>Everyone can see it</source>
        <translation>誰でも見られます</translation>
    </message>
    <message>
        <source>Everyone can see it; it is not listed</source>
        <translation>誰でも見られますが、一覧には出ません</translation>
    </message>
    <message>
        <source>Followers can see it</source>
        <translation>フォロワーが見られます</translation>
    </message>
    <message>
        <source>Only people mentioned can see it</source>
        <translation>メンションされた人だけが見られます</translation>
    </message>
    <message>
        <source>Preview on {server}</source>
        <translation>{server}でのプレビュー</translation>
    </message>
    <message>
        <source>Shown whole; taller than 4:5 is cropped to the middle.</source>
        <translation>全体を表示。4:5より縦長の画像は中央で切り抜かれます。</translation>
    </message>
    <message>
        <source>Cropped to the middle: this server ignores focal points.</source>
        <translation>中央で切り抜き: このサーバーは焦点を無視します。</translation>
    </message>
    <message>
        <source>Cropped around the focal point of each picture.</source>
        <translation>各画像の焦点を中心に切り抜かれます。</translation>
    </message>
    <message>
        <source>The server runs {program}.</source>
        <translation>サーバーのソフトウェアは{program}です。</translation>
    </message>
    <message>
        <source>Photos are limited to {size} and {pixels} megapixels.</source>
        <translation>写真は{size}、{pixels}メガピクセルまでです。</translation>
    </message>
    <message>
        <source>It may show the pictures in another order.</source>
        <translation>画像の順序が変わることがあります。</translation>
    </message>
</context>
<context>
    <name>PostSheets</name>
    <message>
        <source>Delete and redraft this post?</source>
        <translation>この投稿を削除して書き直しますか?</translation>
    </message>
    <message>
        <source>Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost.</source>
        <translation>本文と写真は先に下書きとして保存されます。投稿のいいね、ブースト、返信は失われます。</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>削除して書き直す</translation>
    </message>
</context>
<context>
    <name>PostTranslation</name>
    <message>
        <source>Translated from {language}</source>
        <translation>{language}から翻訳</translation>
    </message>
    <message>
        <source>Translated from {language} by {provider}</source>
        <translation>{language}から{provider}で翻訳</translation>
    </message>
</context>
<context>
    <name>PostWarning</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>フィルター適用: {title}</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>センシティブな内容</translation>
    </message>
</context>
<context>
    <name>PostsArea</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
</context>
<context>
    <name>PreferencesPane</name>
    <message>
        <source>Search preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No matching preferences.</source>
        <translation>一致する設定はありません。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PreflightPane</name>
    <message>
        <source>Check before publishing</source>
        <translation>投稿前の確認</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>投稿する</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>投稿する (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>予約投稿…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>すべて修正 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>何も失われない修正をすべて適用します。元に戻せます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s) first</source>
        <translation>
            <numerusform>先に%n件の問題を解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n photo(s) · {server}</source>
        <translation>
            <numerusform>{title} · 写真%n枚 · {server}</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>修正が必要</translation>
    </message>
    <message>
        <source>the server would refuse it, or readers be misled</source>
        <translation>サーバーに拒否されるか、閲覧者に誤解を与えます</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>確認をおすすめ</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>自動で対応済み</translation>
    </message>
    <message>
        <source>Your files on disk stay as they are.</source>
        <translation>ディスク上のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Write all descriptions…</source>
        <translation>すべての説明を書く…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>%n件の問題を修正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>投稿できます。</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price over time</source>
        <translation>価格の推移</translation>
    </message>
    <message>
        <source>{prices}, lowest {price}</source>
        <translation>{prices}、最安 {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>価格%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceChoice</name>
    <message>
        <source>Which price is “{price}”?</source>
        <translation>「{price}」はどの価格ですか?</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>{currency}, as people paid it</source>
        <translation>{currency}、実際に支払われた価格</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>価格の推移</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>購入先</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最安</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message numerus="yes">
        <source>The plan has %n mistake(s)</source>
        <translation>
            <numerusform>計画表に誤りが%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct these cells and open it again.</source>
        <translation>何も取り込みませんでした。次のセルを直して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>{row}行目: {problem}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>{row}行目、{column}: {problem}</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>フォロー中の人</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>ほしい物リスト</translation>
    </message>
    <message>
        <source>Add a product from its page. When somebody paid less, you see it here.</source>
        <translation>商品ページから追加できます。もっと安く買った人がいると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>ほしい物はまだありません</translation>
    </message>
    <message>
        <source>Looking for reviews…</source>
        <translation>レビューを探しています…</translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>一致する商品はありません</translation>
    </message>
    <message>
        <source>Change the words, the category or the list above.</source>
        <translation>上のキーワード、カテゴリー、リストを変えてください。</translation>
    </message>
    <message>
        <source>Products appear here when you or others review them. Only posts you have seen count.</source>
        <translation>自分や他の人がレビューした商品がここに表示されます。対象は見たことのある投稿だけです。</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>商品はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n lower price(s) on your wish list</source>
        <translation>
            <numerusform>ほしい物リストに値下がり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking through {count} older posts.</source>
        <translation>以前の投稿{count}件をまだ調べています。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリー</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>商品を検索</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest review</source>
        <translation>レビューが新しい順</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>評価が高い順</translation>
    </message>
    <message>
        <source>Most reviews</source>
        <translation>レビューが多い順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>ProductListModel</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>レビュー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: {mean} of 5 stars, {count}</source>
        <translation>{product}: 5つ星中{mean}、{count}</translation>
    </message>
</context>
<context>
    <name>ProductPagePresenter</name>
    <message>
        <source>Merged with {product}</source>
        <translation>{product}と統合しました</translation>
    </message>
    <message>
        <source>It is a separate product again</source>
        <translation>単独の商品に戻しました</translation>
    </message>
    <message>
        <source>Review moved to its own product</source>
        <translation>レビューを単独の商品に移しました</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>今後は提案しません</translation>
    </message>
    <message>
        <source>Added to the wish list</source>
        <translation>ほしい物リストに追加しました</translation>
    </message>
    <message>
        <source>Removed from the wish list</source>
        <translation>ほしい物リストから外しました</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>ページの部分</translation>
    </message>
    <message>
        <source>No reviews match</source>
        <translation>一致するレビューはありません</translation>
    </message>
    <message>
        <source>Choose “All” to see every review.</source>
        <translation>「すべて」を選ぶと、全レビューが表示されます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>購入品のみ</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>フォロー中の人</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>画像あり</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>レビューの並び順</translation>
    </message>
    <message>
        <source>People I follow first</source>
        <translation>フォロー中の人が先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>評価が高い順</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>評価が低い順</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>No reviews of this product</source>
        <translation>この商品のレビューはありません</translation>
    </message>
    <message>
        <source>None of the posts you have seen reviews it any more.</source>
        <translation>見たことのある投稿に、この商品のレビューはもうありません。</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Moved to {handle}</source>
        <translation>{handle}に移行しました</translation>
    </message>
    <message>
        <source>Copy the address of this person</source>
        <translation>この人のアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Note on this person, only for you</source>
        <translation>この人についての、自分だけのメモ</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>自分用メモ</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>リクエストを取り消す</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Ask to follow</source>
        <translation>フォローをリクエスト</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>This person does not list them.</source>
        <translation>この人は一覧を公開していません。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Unfollow {name}?</source>
        <translation>{name}のフォローを解除しますか?</translation>
    </message>
    <message>
        <source>To follow again you will have to ask, and wait to be accepted.</source>
        <translation>もう一度フォローするには、リクエストして承認を待つ必要があります。</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Stop notifying of posts</source>
        <translation>投稿の通知を止める</translation>
    </message>
    <message>
        <source>Notify of posts</source>
        <translation>投稿を通知</translation>
    </message>
    <message>
        <source>Show boosts in feed</source>
        <translation>ホームにブーストを表示</translation>
    </message>
    <message>
        <source>Hide boosts in feed</source>
        <translation>ホームのブーストを隠す</translation>
    </message>
    <message>
        <source>Add to lists…</source>
        <translation>リストに追加…</translation>
    </message>
    <message>
        <source>Remove from followers…</source>
        <translation>フォロワーから外す…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>ブロック…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>通報…</translation>
    </message>
    <message>
        <source>Remove {name} from your followers?</source>
        <translation>{name}をフォロワーから外しますか?</translation>
    </message>
    <message>
        <source>They are not notified, and can follow you again.</source>
        <translation>相手には通知されず、再びフォローすることもできます。</translation>
    </message>
    <message>
        <source>You no longer see each other&apos;s posts, and neither follows the other any more.</source>
        <translation>お互いの投稿が見えなくなり、双方のフォローが解除されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>{name}をブロックしますか?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>プロフィールに戻る</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>動画を再生</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>プロフィールを保存しました。</translation>
    </message>
</context>
<context>
    <name>ProfilePostModel</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>返信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>Your profile as a grid</source>
        <translation>グリッド表示のプロフィール</translation>
    </message>
    <message>
        <source>Your profile as a waterfall</source>
        <translation>ウォーターフォール表示のプロフィール</translation>
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
        <translation>{date}から利用</translation>
    </message>
    <message>
        <source>Verified by the server on {time}</source>
        <translation>{time}にサーバーが確認済み</translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>この人をミュート中</translation>
    </message>
    <message>
        <source>You muted this person until {time}</source>
        <translation>この人を{time}までミュート中</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>フォローされています</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>リクエスト済み</translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation>フォローをリクエストしています</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>この人をブロック中</translation>
    </message>
    <message>
        <source>Boosts are hidden</source>
        <translation>ブーストは非表示</translation>
    </message>
    <message>
        <source>You are notified of each post</source>
        <translation>投稿のたびに通知されます</translation>
    </message>
    <message>
        <source>Accepts followers one by one</source>
        <translation>フォロワーを1人ずつ承認</translation>
    </message>
    <message>
        <source>Automated account</source>
        <translation>自動アカウント</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Limited by the administrators of the server</source>
        <translation>サーバーの管理者により制限中</translation>
    </message>
    <message>
        <source>The administrators of the server suspended this account.</source>
        <translation>サーバーの管理者がこのアカウントを凍結しました。</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>凍結されたアカウント</translation>
    </message>
    <message>
        <source>You are blocked</source>
        <translation>ブロックされています</translation>
    </message>
    <message>
        <source>This person does not show you their posts.</source>
        <translation>この人の投稿は表示されません。</translation>
    </message>
    <message>
        <source>Unblock to see their posts.</source>
        <translation>投稿を見るにはブロックを解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>フォロワー%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>フォロー中%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>投稿%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTop</name>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>下書き%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>予約%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Loading profile…</source>
        <translation>プロフィールを読み込み中…</translation>
    </message>
    <message>
        <source>Loading posts…</source>
        <translation>投稿を読み込み中…</translation>
    </message>
    <message>
        <source>Only followers see the posts that are not public.</source>
        <translation>公開でない投稿はフォロワーだけが見られます。</translation>
    </message>
    <message>
        <source>No posts to see</source>
        <translation>表示できる投稿がありません</translation>
    </message>
    <message>
        <source>Posts without photos and videos are in the list.</source>
        <translation>写真や動画のない投稿はリストにあります。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>投稿はまだありません</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>返信を表示</translation>
    </message>
    <message>
        <source>Show boosts</source>
        <translation>ブーストを表示</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QuotePart</name>
    <message>
        <source>Open quoted post (Q)</source>
        <translation>引用された投稿を開く (Q)</translation>
    </message>
    <message>
        <source>The quoted post is hidden by a filter.</source>
        <translation>引用された投稿はワードフィルターで非表示です。</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>引用された投稿は、投稿者の承認待ちです。</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>引用された投稿は表示できません。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>新しい投稿 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out: {0}</source>
        <translation>ログアウト: {0}</translation>
    </message>
</context>
<context>
    <name>RatingController</name>
    <message numerus="yes">
        <source>Rating undone for %n photo(s).</source>
        <translation>
            <numerusform>写真%n枚の評価を元に戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Bought</source>
        <translation>購入品</translation>
    </message>
    <message>
        <source>I paid for it</source>
        <translation>自分で買った</translation>
    </message>
    <message>
        <source>Ad · gifted</source>
        <translation>広告 · 提供品</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>提供品</translation>
    </message>
    <message>
        <source>Sent to me, free</source>
        <translation>無料でもらった</translation>
    </message>
    <message>
        <source>Ad · affiliate</source>
        <translation>広告 · アフィリエイト</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>アフィリエイト</translation>
    </message>
    <message>
        <source>I earn by the link</source>
        <translation>リンクから収入を得る</translation>
    </message>
    <message>
        <source>Ad · sponsored</source>
        <translation>広告 · スポンサー</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>I was paid</source>
        <translation>報酬を受け取った</translation>
    </message>
    <message>
        <source>Own product</source>
        <translation>自社製品</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分の商品</translation>
    </message>
    <message>
        <source>I make or sell it</source>
        <translation>自分で作る、または売っている</translation>
    </message>
</context>
<context>
    <name>RelationChoice</name>
    <message>
        <source>How did you get it?</source>
        <translation>どのように入手しましたか?</translation>
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
        <translation>星{mean}</translation>
    </message>
</context>
<context>
    <name>RelationshipPresenter</name>
    <message>
        <source>You unfollowed {name}.</source>
        <translation>{name}のフォローを解除しました。</translation>
    </message>
    <message>
        <source>{name} is muted.</source>
        <translation>{name}をミュートしました。</translation>
    </message>
    <message>
        <source>{name} is no longer muted.</source>
        <translation>{name}のミュートを解除しました。</translation>
    </message>
    <message>
        <source>{name} is blocked.</source>
        <translation>{name}をブロックしました。</translation>
    </message>
    <message>
        <source>{name} is no longer blocked.</source>
        <translation>{name}のブロックを解除しました。</translation>
    </message>
    <message>
        <source>{name} no longer follows you.</source>
        <translation>{name}をフォロワーから外しました。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>Report sent. Thank you.</source>
        <translation>通報しました。ありがとうございます。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>30 Nov, 14:05</comment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>Kesong {version}を利用できます。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
</context>
<context>
    <name>RemovePersonSheet</name>
    <message>
        <source>Remove {name} from the home server?</source>
        <translation>{name}をホームサーバーから削除しますか?</translation>
    </message>
    <message>
        <source>All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone.</source>
        <translation>すべてのデバイスからログアウトし、この人のデータをディスクからもすべて削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>Keep the posts on the server</source>
        <translation>投稿をサーバーに残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RepairOffer</name>
    <message>
        <source>Kesong can save what can be read into a new file. The damaged file is kept beside it.</source>
        <translation>Kesongは、読み取れる内容を新しいファイルに保存できます。破損したファイルも同じ場所に残ります。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{name}: {count} rows saved; the damaged file is {aside}</source>
        <translation>{name}: {count}行を保存しました。破損したファイルは{aside}です</translation>
    </message>
    <message>
        <source>Repaired. Start Kesong again.</source>
        <translation>修復しました。Kesongをもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>{name}に返信</translation>
    </message>
    <message>
        <source>{used} / {limit}</source>
        <translation>{used}/{limit}</translation>
    </message>
    <message>
        <source>Visible to everyone</source>
        <translation>全員に公開</translation>
    </message>
    <message>
        <source>Visible to everyone, unlisted</source>
        <translation>全員に公開、ひかえめ</translation>
    </message>
    <message>
        <source>Visible to your followers</source>
        <translation>フォロワーに公開</translation>
    </message>
    <message>
        <source>Visible to the people named</source>
        <translation>名前を挙げた人に公開</translation>
    </message>
</context>
<context>
    <name>ReplyControls</name>
    <message>
        <source>Who can reply</source>
        <translation>返信できる人</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>引用できる人</translation>
    </message>
    <message>
        <source>Followers and people mentioned</source>
        <translation>フォロワーとメンションした人</translation>
    </message>
    <message>
        <source>People mentioned</source>
        <translation>メンションした人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>誰もできない</translation>
    </message>
    <message>
        <source>Everyone who sees it</source>
        <translation>見られる人全員</translation>
    </message>
</context>
<context>
    <name>ReplyDelegate</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと表示</translation>
    </message>
    <message>
        <source>{time}, edited</source>
        <translation>{time}、編集済み</translation>
    </message>
    <message>
        <source>{time}, translated</source>
        <translation>{time}、翻訳済み</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reply(s)</source>
        <translation>
            <numerusform>返信をさらに%n件表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPicture</name>
    <message>
        <source>Describe this photo for people who cannot see it</source>
        <translation>この写真を、見えない人にも伝わるように説明してください</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>写真{number}の説明</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>写真{number}を外す</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>このサーバーの1投稿あたりの画像は{limit}枚までです。%n枚は追加されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply is in the outbox.</source>
        <translation>返信は送信トレイにあります。</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>{name}を通報</translation>
    </message>
    <message>
        <source>The report goes to the administrators of {server}.</source>
        <translation>通報は{server}の管理者に送られます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>通報を送る</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <translation>スパムや広告</translation>
    </message>
    <message>
        <source>Breaks the rules of the server</source>
        <translation>サーバーのルール違反</translation>
    </message>
    <message>
        <source>Illegal content</source>
        <translation>違法な内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>何がありましたか (任意)</translation>
    </message>
    <message>
        <source>Posts to include</source>
        <translation>含める投稿</translation>
    </message>
    <message>
        <source>Also send it to {server}</source>
        <translation>{server}にも送る</translation>
    </message>
    <message numerus="yes">
        <source>Post with %n attachment(s)</source>
        <translation>
            <numerusform>添付%n件の投稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFilterControl</name>
    <message>
        <source>Filter reviews</source>
        <translation>レビューを絞り込む</translation>
    </message>
    <message>
        <source>Only some reviews are shown, of the posts that are loaded here.</source>
        <translation>読み込み済みの投稿のうち、一部のレビューだけを表示しています。</translation>
    </message>
    <message>
        <source>Ads are left out, of the posts that are loaded here.</source>
        <translation>読み込み済みの投稿から、広告を除いています。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>ReviewFilterSheet</name>
    <message>
        <source>Reviews only</source>
        <translation>レビューのみ</translation>
    </message>
    <message>
        <source>No ads: only reviews of what was bought</source>
        <translation>広告なし: 購入品のレビューのみ</translation>
    </message>
    <message>
        <source>Filter reviews</source>
        <translation>レビューを絞り込む</translation>
    </message>
    <message>
        <source>How they got it (none chosen: any)</source>
        <translation>入手方法 (選択なし: すべて)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>{stars} or more</source>
        <translation>{stars}以上</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>価格の下限</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>価格の上限</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Filters the posts that are loaded here; more are loaded as needed.</source>
        <translation>読み込み済みの投稿を絞り込みます。必要に応じて追加で読み込みます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>New review</source>
        <translation>新しいレビュー</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>入力と同時に保存</translation>
    </message>
    <message>
        <source>Words on the cover…</source>
        <translation>カバーの文字…</translation>
    </message>
    <message>
        <source>Set product, price and good points on the first photo</source>
        <translation>商品、価格、良い点を最初の写真に入れる</translation>
    </message>
    <message>
        <source>Photos and numbered tags</source>
        <translation>写真と番号タグ</translation>
    </message>
    <message>
        <source>Make this a post</source>
        <translation>通常の投稿にする</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>確認して投稿</translation>
    </message>
    <message>
        <source>Write later</source>
        <translation>あとで書く</translation>
    </message>
    <message>
        <source>Keep product and rating as a draft</source>
        <translation>商品と評価を下書きに残す</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>確認して投稿 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>たぶん</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6週間</translation>
    </message>
    <message>
        <source>Enter adds a line</source>
        <translation>Enterで行を追加</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>あなたのレビュー</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>keys 1–5, . for a half</source>
        <translation>1〜5キーで評価、ピリオドで半分</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>開示の記録</translation>
    </message>
    <message>
        <source>What you got from which brand, and how your posts say so</source>
        <translation>どのブランドから何を受け取り、投稿でどう示したか</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>どのように入手しましたか?</translation>
    </message>
    <message>
        <source>required, shown first</source>
        <translation>必須、最初に表示</translation>
    </message>
    <message>
        <source>Product, place or service</source>
        <translation>商品、場所、サービス</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Would you buy it again?</source>
        <translation>また買いますか?</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこで</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>使用期間</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い点</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>気になる点</translation>
    </message>
    <message>
        <source>Kept as a draft, under “Rated, not written”.</source>
        <translation>下書きの「評価済み、未執筆」に残しました。</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>下書きに残しました。</translation>
    </message>
    <message>
        <source>Add a photo first.</source>
        <translation>先に写真を追加してください。</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>タイトル (任意)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>先に商品名を入力してください</translation>
    </message>
    <message>
        <source>Give a rating first</source>
        <translation>先に評価を付けてください</translation>
    </message>
    <message>
        <source>Say how you got it first</source>
        <translation>先に入手方法を選んでください</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Open the product (D)</source>
        <translation>商品を開く (D)</translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>In other apps, as plain text</source>
        <translation>他のアプリでは、プレーンテキストで表示</translation>
    </message>
    <message>
        <source>Add the product, a rating, and how you got it.</source>
        <translation>商品、評価、入手方法を入力してください。</translation>
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
        <translation>使用期間 {time}</translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>Only the archive is imported. Add the other files separately.</source>
        <translation>取り込まれるのはアーカイブだけです。他のファイルは別に追加してください。</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>カメラロール</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the mouse wheel)</source>
        <translation>ズーム (Ctrlとマウスホイール)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the camera roll</source>
        <translation>カメラロールを検索</translation>
    </message>
    <message>
        <source>Search name, folder, camera, caption and date; or place:48.2,16.4</source>
        <translation>名前、フォルダー、カメラ、キャプション、日付、または place:48.2,16.4 で検索</translation>
    </message>
    <message>
        <source>Pause making thumbnails</source>
        <translation>サムネイルの作成を一時停止</translation>
    </message>
    <message>
        <source>Add your photos</source>
        <translation>写真を追加しましょう</translation>
    </message>
    <message>
        <source>Choose folders to include. Files are only read, never moved or changed.</source>
        <translation>含めるフォルダーを選んでください。ファイルは読み取るだけで、移動も変更もしません。</translation>
    </message>
    <message>
        <source>Use Pictures folder</source>
        <translation>ピクチャフォルダーを使う</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致する項目はありません</translation>
    </message>
    <message>
        <source>No photo or video matches the filters above.</source>
        <translation>上の条件に合う写真や動画はありません。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>一括投稿を作る…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>新しいレビュー</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Continue making thumbnails</source>
        <translation>サムネイルの作成を再開</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>アーカイブを取り込む…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>{folder}を外す</translation>
    </message>
</context>
<context>
    <name>RollPresenter</name>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>{folder} was removed. Its files are unchanged.</source>
        <translation>{folder}を外しました。中のファイルは変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>{size} · %n with location</source>
        <translation>
            <numerusform>{size} · 位置情報あり%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>New post with {count}</source>
        <translation>選択した{count}件で投稿</translation>
    </message>
    <message numerus="yes">
        <source>Scanning: %Ln file(s) so far</source>
        <translation>
            <numerusform>スキャン中: ファイル%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} belongs to another program. Export the pictures from it to add them.</source>
        <translation>{folder}は別のプログラムのものです。そのプログラムから画像を書き出して追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not supported: {endings}</source>
        <translation>
            <numerusform>未対応のファイル%Ln件: {endings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>写真と動画 {count}/%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>写真と動画%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s) hidden</source>
        <translation>
            <numerusform>スクリーンショット%Ln件を非表示</numerusform>
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
            <numerusform>場面%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>動画%n本</numerusform>
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
        <translation>写真</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select day</source>
        <translation>この日を選択</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>反転</translation>
    </message>
</context>
<context>
    <name>SameProducts</name>
    <message>
        <source>May be the same product</source>
        <translation>同じ商品かもしれません</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>あなたが統合</translation>
    </message>
    <message>
        <source>No reviews cached</source>
        <translation>キャッシュにレビューがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>レビュー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別の商品</translation>
    </message>
    <message>
        <source>Merge with {product}</source>
        <translation>{product}と統合</translation>
    </message>
    <message>
        <source>Not the same as {product}</source>
        <translation>{product}とは別の商品</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Split off {product}</source>
        <translation>{product}を分ける</translation>
    </message>
</context>
<context>
    <name>SamplePostBox</name>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Publish a sample post</source>
        <translation>サンプルを投稿</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>投稿を表示</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>A post with a picture that comes with Kesong. Nobody but you can see it.</source>
        <translation>Kesongに付属の画像を使った投稿です。自分以外には見えません。</translation>
    </message>
    <message>
        <source>Hello! This is a sample post.</source>
        <translation>こんにちは! これはサンプルの投稿です。</translation>
    </message>
    <message>
        <source>A boat and a jetty on a still lake, hills mirrored in it</source>
        <translation>静かな湖に浮かぶボートと桟橋。水面に丘が映っている</translation>
    </message>
    <message>
        <source>Published. Nobody but you can see it.</source>
        <translation>投稿しました。自分以外には見えません。</translation>
    </message>
    <message>
        <source>It is in the outbox…</source>
        <translation>送信トレイにあります…</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is left.</source>
        <translation>取り消しました。何も残っていません。</translation>
    </message>
</context>
<context>
    <name>SavedActions</name>
    <message>
        <source>Like removed</source>
        <translation>いいねを取り消しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>ブックマークを解除しました</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>Saved</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>すべてのコレクション</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>動画を再生</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Save a post, and you find it again here. Nobody else sees what you save.</source>
        <translation>ブックマークした投稿はここで見つかります。他の人には見えません。</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>ブックマークはまだありません</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>いいねはまだありません</translation>
    </message>
    <message>
        <source>Posts that you like appear here.</source>
        <translation>いいねした投稿がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule post</source>
        <translation>予約投稿</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time.</source>
        <translation>Kesongを開いている間に、このコンピューターから投稿されます。その時に閉じていた場合は、次回お尋ねします。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約する</translation>
    </message>
</context>
<context>
    <name>SearchDelegate</name>
    <message>
        <source>Remove from recent searches</source>
        <translation>最近の検索から削除</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Words, #tag, @name, or an address</source>
        <translation>キーワード、#タグ、@名前、アドレス</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>人、タグ、投稿を検索</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消去</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message numerus="yes">
        <source>{mean} of 5 stars, %n review(s)</source>
        <translation>
            <numerusform>5つ星中{mean}、レビュー%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Offline: only what you have seen is searched.</source>
        <translation>オフライン: 見たことのある内容だけを検索します。</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>サーバーで検索中…</translation>
    </message>
    <message>
        <source>Find people, tags and posts by their words. Paste the address of a post or a profile to open it.</source>
        <translation>キーワードで人、タグ、投稿を探せます。投稿やプロフィールのアドレスを貼り付けると開きます。</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>人、タグ、投稿を検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No person, tag or post matches “{0}”.</source>
        <translation>「{0}」に一致する人、タグ、投稿はありません。</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>アップロード速度</translation>
    </message>
    <message>
        <source>The most that uploads use of the connection.</source>
        <translation>アップロードに使う通信速度の上限。</translation>
    </message>
    <message>
        <source>Pause on metered connections</source>
        <translation>従量制接続では一時停止</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>休止時間の開始</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>休止時間の終了</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間</translation>
    </message>
    <message>
        <source>Nothing is sent between these times. New posts and notifications still arrive.</source>
        <translation>この時間帯は何も送信しません。新しい投稿と通知は届きます。</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>{speed} kB/s</source>
        <translation>{speed} kB/s</translation>
    </message>
    <message>
        <source>This system does not say whether a connection is metered, so nothing is paused.</source>
        <translation>このシステムでは従量制接続かどうか分からないため、一時停止しません。</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>この接続は従量制です。</translation>
    </message>
    <message>
        <source>Not metered now.</source>
        <translation>現在は従量制ではありません。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>On a server I know</source>
        <translation>知っているサーバー</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>{name}として再ログイン</translation>
    </message>
    <message>
        <source>Server address, or your handle</source>
        <translation>サーバーのアドレス、またはあなたのアカウント名</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>認可ページ</translation>
    </message>
    <message>
        <source>Code from the server</source>
        <translation>サーバーのコード</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>サーバーに接続中…</translation>
    </message>
    <message>
        <source>Registering with the server…</source>
        <translation>サーバーに登録中…</translation>
    </message>
    <message>
        <source>Your browser opens. Allow access there, then come back here. Kesong waits for five minutes.</source>
        <translation>ブラウザーが開きます。アクセスを許可して、ここに戻ってください。Kesongは5分間待ちます。</translation>
    </message>
    <message>
        <source>Open the page in any browser, allow access, and paste the code that it shows.</source>
        <translation>任意のブラウザーでページを開いてアクセスを許可し、表示されたコードを貼り付けてください。</translation>
    </message>
    <message>
        <source>{server} runs {program}</source>
        <translation>{server}のソフトウェア: {program}</translation>
    </message>
    <message>
        <source>{server} runs an unknown program</source>
        <translation>{server}のソフトウェアは不明です</translation>
    </message>
    <message>
        <source>Pictures per post: {pictures}. Characters: {characters}.</source>
        <translation>1投稿あたりの画像: {pictures}。文字数: {characters}。</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>No account yet? These kinds of servers work with Kesong:</source>
        <translation>アカウントがまだない場合、Kesongは次の種類のサーバーで使えます:</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>サーバーを探す</translation>
    </message>
    <message>
        <source>Made for photos and albums.</source>
        <translation>写真とアルバムのためのサーバー。</translation>
    </message>
    <message>
        <source>The most people. Usually four pictures in a post.</source>
        <translation>利用者が最も多いサーバー。画像は通常、1投稿に4枚まで。</translation>
    </message>
    <message>
        <source>Small, for people who run their own.</source>
        <translation>自分でサーバーを運営する人向けの、小さなサーバー。</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>ガイドを読む</translation>
    </message>
</context>
<context>
    <name>ShortVideosPane</name>
    <message>
        <source>Looking for videos…</source>
        <translation>動画を探しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Videos of these posts appear here.</source>
        <translation>これらの投稿の動画がここに表示されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>動画はまだありません</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>ショート動画</translation>
    </message>
    <message>
        <source>Videos of this server</source>
        <translation>このサーバーの動画</translation>
    </message>
    <message>
        <source>Videos of the wider world</source>
        <translation>すべてのサーバーの動画</translation>
    </message>
    <message>
        <source>Trending videos</source>
        <translation>トレンドの動画</translation>
    </message>
    <message>
        <source>Saved videos</source>
        <translation>ブックマークした動画</translation>
    </message>
    <message>
        <source>Liked videos</source>
        <translation>いいねした動画</translation>
    </message>
    <message>
        <source>Videos of a profile</source>
        <translation>プロフィールの動画</translation>
    </message>
</context>
<context>
    <name>ShortVideosPresenter</name>
    <message numerus="yes">
        <source>%n video(s) skipped that cannot be played safely</source>
        <translation>
            <numerusform>安全に再生できない動画%n本を飛ばしました</numerusform>
        </translation>
    </message>
    <message>
        <source>A video by {name} cannot be played safely, and was skipped</source>
        <translation>{name}の動画は安全に再生できないため、飛ばしました</translation>
    </message>
    <message>
        <source>The video by {name} cannot be played safely</source>
        <translation>{name}の動画は安全に再生できません</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Untitled post</source>
        <translation>無題の投稿</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {total} sent</source>
        <translation>
            <numerusform>画像%n/{total}枚を送信済み</numerusform>
        </translation>
    </message>
    <message>
        <source>This day</source>
        <translation>この日の思い出</translation>
    </message>
    <message>
        <source>This day in {year}</source>
        <translation>{year}年のこの日</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>共有する</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>送信トレイを開く</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>アップロードの進行状況</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>ショート動画</translation>
    </message>
    <message>
        <source>Open the player</source>
        <translation>プレーヤーを開く</translation>
    </message>
    <message>
        <source>Video by {name}, {length}</source>
        <translation>{name}の動画、{length}</translation>
    </message>
    <message>
        <source>Tags you follow</source>
        <translation>フォロー中のタグ</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>誰かをフォロー</translation>
    </message>
    <message>
        <source>name or name@server</source>
        <translation>名前 または 名前@サーバー</translation>
    </message>
    <message>
        <source>Name to follow</source>
        <translation>フォローする名前</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Previous video</source>
        <translation>前の動画</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>次の動画</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>本文を折りたたむ</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>本文をすべて表示</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>説明: {text}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>ブーストを取り消す</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>ブックマークを解除</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading posts…</source>
        <translation>投稿を読み込み中…</translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message>
        <source>Posting times</source>
        <translation>投稿時間</translation>
    </message>
    <message>
        <source>Days and times, in lines of their own. A line may end with a time zone of its own.</source>
        <translation>曜日と時刻を1行ずつ。行末に個別のタイムゾーンを書けます。</translation>
    </message>
    <message>
        <source>Mon Wed Fri 18:00</source>
        <translation>Mon Wed Fri 18:00</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>曜日と時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>カテゴリーを編集…</translation>
    </message>
    <message>
        <source>Delete category</source>
        <translation>カテゴリーを削除</translation>
    </message>
</context>
<context>
    <name>SourceChips</name>
    <message>
        <source>Categories, followed tags and lists</source>
        <translation>カテゴリー、フォロー中のタグ、リスト</translation>
    </message>
    <message>
        <source>Open this list in the feed</source>
        <translation>このリストをホームで開く</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新しいカテゴリー…</translation>
    </message>
</context>
<context>
    <name>SpokenExtras</name>
    <message>
        <source>Poll, {facts}</source>
        <translation>投票、{facts}</translation>
    </message>
    <message>
        <source>Quotes {name}: {text}</source>
        <translation>{name}を引用: {text}</translation>
    </message>
    <message>
        <source>Link to {host}: {title}</source>
        <translation>{host}へのリンク: {title}</translation>
    </message>
    <message>
        <source>Posts may be missing below</source>
        <translation>この下に抜けている投稿があるかもしれません</translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Keys 1 to 5 give stars, 0 removes them</source>
        <translation>1〜5キーで星を付け、0キーで消します</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Keys 1 to 5, full stop for a half, 0 for none</source>
        <translation>1〜5キーで評価、ピリオドで半分、0でなし</translation>
    </message>
    <message>
        <source>{0} of 5</source>
        <translation>{0}/5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>星: {0}</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>A preference is not valid, so its default is used ({problem}).</source>
        <translation>無効な設定があるため、既定値を使用しています ({problem})。</translation>
    </message>
    <message>
        <source>No keyring found. You will have to sign in again after closing Kesong.</source>
        <translation>キーリングがありません。Kesongを閉じると、再ログインが必要です。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>対処方法</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.</source>
        <translation>
            <numerusform>{host}からログアウトしています。失われたものはなく、投稿%n件が送信トレイで待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Showing what was loaded at {time}.</source>
        <translation>{time}に読み込んだ内容を表示しています。</translation>
    </message>
    <message>
        <source>Posts of {accounts} are shown as they were loaded at {time}.</source>
        <translation>{accounts}の投稿は{time}に読み込んだ内容を表示しています。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>StepArrows</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
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
        <translation>写真とストレージ</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels}ピクセル</translation>
    </message>
    <message>
        <source>Upload size</source>
        <translation>アップロードサイズ</translation>
    </message>
    <message>
        <source>The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are.</source>
        <translation>公開する写真の長辺。上限の低いサーバーには小さくして送ります。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>メディアキャッシュ</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen stay visible offline. Those of your own and bookmarked posts, and those that you keep, do not count for it.</source>
        <translation>見たことのある写真と動画は、オフラインでも表示できます。自分の投稿、ブックマークした投稿、このコンピューターに保存した投稿の分は、上限に含まれません。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>Remove unused media</source>
        <translation>未使用のメディアを削除</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>従量制接続のとき</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Data saver</source>
        <translation>データセーバー</translation>
    </message>
    <message>
        <source>Posts show small previews, and videos wait for a click.</source>
        <translation>投稿には小さなプレビューを表示し、動画はクリックするまで再生しません。</translation>
    </message>
    <message>
        <source>Clear the media cache?</source>
        <translation>メディアキャッシュを消去しますか?</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen are downloaded again when you look at them. Those of your own and bookmarked posts, and those that you keep, stay.</source>
        <translation>見たことのある写真と動画は、次に見るときに再ダウンロードされます。自分の投稿、ブックマークした投稿、このコンピューターに保存した投稿の分は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Media that you have not viewed for this long is removed.</source>
        <translation>この期間見ていないメディアを削除します。</translation>
    </message>
    <message>
        <source>Remove {folder} from the camera roll</source>
        <translation>{folder}をカメラロールから外す</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>カメラロール</translation>
    </message>
    <message>
        <source>Add Pictures folder</source>
        <translation>ピクチャフォルダーを追加</translation>
    </message>
    <message>
        <source>No folders yet. Files are only read, never moved.</source>
        <translation>フォルダーはまだありません。ファイルは読み取るだけで、移動しません。</translation>
    </message>
</context>
<context>
    <name>StorageUseChart</name>
    <message>
        <source>Storage used on this computer</source>
        <translation>このコンピューターのストレージ使用量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Photos and videos you have seen</source>
        <translation>見たことのある写真と動画</translation>
    </message>
    <message>
        <source>Photos and videos of your own and bookmarked posts</source>
        <translation>自分の投稿とブックマークした投稿の写真と動画</translation>
    </message>
    <message>
        <source>Posts, people and notifications</source>
        <translation>投稿、人、通知</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>検索インデックス</translation>
    </message>
    <message>
        <source>Previews of the camera roll</source>
        <translation>カメラロールのプレビュー</translation>
    </message>
    <message>
        <source>Photos in collections</source>
        <translation>コレクションの写真</translation>
    </message>
    <message>
        <source>Copies of photos in drafts</source>
        <translation>下書きの写真のコピー</translation>
    </message>
</context>
<context>
    <name>TagCanvas</name>
    <message>
        <source>Numbered tags on the photo</source>
        <translation>写真上の番号タグ</translation>
    </message>
    <message>
        <source>No tags. Enter adds one.</source>
        <translation>タグはありません。Enterで追加します。</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, {left} % from the left, {top} % from the top</source>
        <translation>タグ{number}: {name}、左から{left}%、上から{top}%</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, not on the photo</source>
        <translation>タグ{number}: {name}、写真の外</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Sets</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Name, 18 EUR</source>
        <translation>名前、18 EUR</translation>
    </message>
    <message>
        <source>Name and price of tag {number}</source>
        <translation>タグ{number}の名前と価格</translation>
    </message>
    <message>
        <source>Remove tag {number}</source>
        <translation>タグ{number}を削除</translation>
    </message>
    <message>
        <source>Outside: put on the photo</source>
        <translation>写真の外: 写真の上に置く</translation>
    </message>
    <message>
        <source>Tag {number} is not on the photo. Put it there.</source>
        <translation>タグ{number}は写真の外にあります。写真の上に置きます。</translation>
    </message>
</context>
<context>
    <name>TagSetsSheet</name>
    <message>
        <source>Sets of hashtags</source>
        <translation>ハッシュタグのセット</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>新しいセットの名前</translation>
    </message>
    <message>
        <source>Save these tags</source>
        <translation>これらのタグを保存</translation>
    </message>
    <message>
        <source>The post has no tags yet.</source>
        <translation>投稿にはまだタグがありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name}の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name}を追加</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>There is another set called “{name}”.</source>
        <translation>「{name}」という別のセットがあります。</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>セットに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Text on the picture, as on the first page of a note. It stays inside what a square crop shows.</source>
        <translation>ノートの表紙のように、画像に重ねる文字。正方形に切り抜いても見える範囲に収まります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One note per line</source>
        <translation>1行に1項目</translation>
    </message>
    <message>
        <source>Title on the picture</source>
        <translation>画像上のタイトル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Numbered notes</source>
        <translation>番号付きの項目</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Saving the post as a draft…</source>
        <translation>投稿を下書きに保存中…</translation>
    </message>
    <message>
        <source>Pinned to your profile</source>
        <translation>プロフィールに固定しました</translation>
    </message>
    <message>
        <source>Post unpinned</source>
        <translation>固定を解除しました</translation>
    </message>
    <message>
        <source>Conversation muted</source>
        <translation>会話をミュートしました</translation>
    </message>
    <message>
        <source>Conversation unmuted</source>
        <translation>会話のミュートを解除しました</translation>
    </message>
</context>
<context>
    <name>ThreadItems</name>
    <message>
        <source>Loading replies…</source>
        <translation>返信を読み込み中…</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>返信はまだありません</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Unpin from profile</source>
        <translation>プロフィールの固定を解除</translation>
    </message>
    <message>
        <source>Pin to profile</source>
        <translation>プロフィールに固定</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>会話のミュートを解除</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>会話をミュート</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>削除して書き直す…</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Above this post</source>
        <translation>この投稿より前</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>階層{level}</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>いいね済み</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>ブースト済み</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reply(s) below</source>
        <translation>
            <numerusform>この下に返信%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Back to the conversations</source>
        <translation>会話一覧に戻る</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>会話を削除</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write a message (Ctrl+Enter sends)</source>
        <translation>メッセージを書く (Ctrl+Enterで送信)</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか?</translation>
    </message>
    <message>
        <source>It is removed from your list. The messages stay with the others who take part.</source>
        <translation>あなたの一覧から消えます。他の参加者のメッセージは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Posts as tiles</source>
        <translation>投稿 (タイル)</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Time of the post</source>
        <translation>投稿の日時</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約する</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <source>Choose timeline</source>
        <translation>タイムラインを選択</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>リストを編集</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新しいリスト…</translation>
    </message>
    <message>
        <source>Delete the list “{title}”?</source>
        <translation>リスト「{title}」を削除しますか?</translation>
    </message>
    <message>
        <source>You keep following the people in it.</source>
        <translation>リストの人たちのフォローは続きます。</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>リストを削除しました</translation>
    </message>
</context>
<context>
    <name>ToastPresenter</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made.</source>
        <translation>
            <numerusform>%n件の変更を反映できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was published.</source>
        <translation>「{title}」を投稿しました。</translation>
    </message>
    <message>
        <source>Your post was published.</source>
        <translation>投稿しました。</translation>
    </message>
    <message>
        <source>“{title}” was refused by the server.</source>
        <translation>「{title}」はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>Your post was refused by the server.</source>
        <translation>投稿はサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>“{title}” was due while Kesong was closed.</source>
        <translation>「{title}」の予約時刻に、Kesongが閉じていました。</translation>
    </message>
    <message>
        <source>Your post was due while Kesong was closed.</source>
        <translation>投稿の予約時刻に、Kesongが閉じていました。</translation>
    </message>
    <message>
        <source>“{title}” needs your decision.</source>
        <translation>「{title}」には判断が必要です。</translation>
    </message>
    <message>
        <source>Your post needs your decision.</source>
        <translation>投稿には判断が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) queued.</source>
        <translation>
            <numerusform>%n件の投稿を送信トレイに入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved.</source>
        <translation>
            <numerusform>%n件の下書きを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>日時を決める</translation>
    </message>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>このサーバーの1投稿あたりの画像は{limit}枚までです。%n枚は追加されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopButtons</name>
    <message>
        <source>Write a review</source>
        <translation>レビューを書く</translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>この商品のその他の操作</translation>
    </message>
    <message>
        <source>On the wish list</source>
        <translation>ほしい物リストに登録済み</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>ほしい物リスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Remove from the wish list</source>
        <translation>ほしい物リストから外す</translation>
    </message>
    <message>
        <source>Add to the wish list</source>
        <translation>ほしい物リストに追加</translation>
    </message>
    <message>
        <source>Merge with another product…</source>
        <translation>別の商品と統合…</translation>
    </message>
    <message>
        <source>Split off a review…</source>
        <translation>レビューを分ける…</translation>
    </message>
</context>
<context>
    <name>TranslationPart</name>
    <message>
        <source>Show original</source>
        <translation>原文を表示</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Kesong</source>
        <translation>Kesongを開く</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>Quit Kesong</source>
        <translation>Kesongを終了</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>未読の通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>送信トレイに{count}件</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>送信を一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Kesong: %n unread notification(s)</source>
        <translation>
            <numerusform>Kesong: 未読の通知%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>無題の下書き</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>文章のみ</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Drafts without a time</source>
        <translation>日時のない下書き</translation>
    </message>
    <message>
        <source>Fill times</source>
        <translation>時間を埋める</translation>
    </message>
    <message>
        <source>Put drafts on the next free posting times</source>
        <translation>下書きを次に空いている投稿時間に入れる</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Enter.</source>
        <translation>日付にドラッグするか、Enterを押します。</translation>
    </message>
    <message>
        <source>Drafts that you write are listed here, to be put on a day.</source>
        <translation>書いた下書きがここに並び、日付に割り当てられます。</translation>
    </message>
</context>
<context>
    <name>TrimStrip</name>
    <message>
        <source>Beginning of the video</source>
        <translation>動画の始まり</translation>
    </message>
    <message>
        <source>Cover of the video</source>
        <translation>動画のカバー</translation>
    </message>
    <message>
        <source>End of the video</source>
        <translation>動画の終わり</translation>
    </message>
    <message>
        <source>Trimmed part of the video</source>
        <translation>動画の残す部分</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} seconds</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Adapt for {account}</source>
        <translation>{account}向けに調整</translation>
    </message>
    <message>
        <source>What you change here is only posted there.</source>
        <translation>ここでの変更は、そのアカウントにだけ投稿されます。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>投稿と同じ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>閲覧注意 (任意)</translation>
    </message>
    <message>
        <source>Crop photos to</source>
        <translation>写真の切り抜き</translation>
    </message>
    <message>
        <source>Reset to the post</source>
        <translation>投稿の内容に戻す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>VideoEditor</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{name} (Space)</source>
        <translation>{name} (スペースキー)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>This video cannot be played here: {reason}.</source>
        <translation>この動画はここでは再生できません: {reason}。</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. Space plays the trimmed video. The original file is never changed.</source>
        <translation>動画の下のつまみをドラッグするか、矢印キーで動かします (0.1秒ずつ、Shiftで1秒ずつ)。スペースキーで切り出した動画を再生します。元のファイルは決して変更されません。</translation>
    </message>
    <message>
        <source>Reset video</source>
        <translation>動画をリセット</translation>
    </message>
    <message>
        <source>The length of this video is unknown. It cannot be trimmed.</source>
        <translation>この動画は長さが不明なため、切り出せません。</translation>
    </message>
    <message>
        <source>From {begin} to {end}: {kept} of {total} seconds are sent.</source>
        <translation>{begin}から{end}まで: {total}秒のうち{kept}秒を送信します。</translation>
    </message>
    <message>
        <source>Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).</source>
        <translation>カバー: {time}のフレーム。対応サーバー (MastodonとKesong) で使われます。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声オフ</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声オン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>センシティブ。クリックで表示</translation>
    </message>
    <message>
        <source>This video cannot be played safely</source>
        <translation>この動画は安全に再生できません</translation>
    </message>
    <message>
        <source>Not loaded. Click to try again</source>
        <translation>読み込めませんでした。クリックで再試行</translation>
    </message>
    <message>
        <source>Videos cannot be played here</source>
        <translation>ここでは動画を再生できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Open with another app</source>
        <translation>別のアプリで開く</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Videos cannot be played here: {reason}.</source>
        <translation>ここでは動画を再生できません: {reason}。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>This video cannot be played: {reason}.</source>
        <translation>この動画は再生できません: {reason}。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>ウォーターフォール</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{scale} (picture reduced to {part} % to save memory)</source>
        <translation>{scale} (メモリー節約のため画像を{part}%に縮小)</translation>
    </message>
</context>
<context>
    <name>ViewerPresenter</name>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}件中{number}件目</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%nつ</numerusform>
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
        <translation>拡大</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面を終了</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>You signed in as {account}. {other} is still signed out.</source>
        <translation>{account}としてログインしました。{other}はログアウトしたままです。</translation>
    </message>
</context>
<context>
    <name>WishPresenter</name>
    <message>
        <source>Removed from the wish list</source>
        <translation>ほしい物リストから外しました</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Note on {product}</source>
        <translation>{product}のメモ</translation>
    </message>
    <message>
        <source>lowest {price}</source>
        <translation>最安 {price}</translation>
    </message>
    <message>
        <source>Remove {product} from the wish list</source>
        <translation>{product}をほしい物リストから外す</translation>
    </message>
    <message>
        <source>Seen for {price} at {where}, was {before}</source>
        <translation>{where}で{price}、以前は{before}</translation>
    </message>
    <message>
        <source>Seen for {price}, was {before}</source>
        <translation>{price}で発見、以前は{before}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Got it: hide the lower price</source>
        <translation>了解: 値下がりを隠す</translation>
    </message>
    <message>
        <source>Bought it</source>
        <translation>購入した</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>レビューを表示</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wish list</source>
        <translation>ほしい物リスト</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Private zones</source>
        <translation>非公開エリア</translation>
    </message>
    <message>
        <source>A post with a photo from within one of these circles is never published with a place.</source>
        <translation>この円の中で撮った写真を含む投稿は、決して場所付きで公開されません。</translation>
    </message>
    <message>
        <source>Places that stay private</source>
        <translation>非公開にする場所</translation>
    </message>
    <message>
        <source>Name, such as “Home”</source>
        <translation>名前 (「自宅」など)</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>エリアの名前</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>緯度と経度</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半径 (メートル)</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>エリアを追加</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>写真から…</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} · {radius} m</source>
        <translation>{latitude}, {longitude} · {radius} m</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove zone {name}</source>
        <translation>エリア{name}を削除</translation>
    </message>
    <message>
        <source>Unnamed zone</source>
        <translation>名前のないエリア</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 52.5163, 13.3777.</source>
        <translation>52.5163, 13.3777 のように緯度と経度を入力してください。</translation>
    </message>
    <message>
        <source>Photo taken in the zone</source>
        <translation>エリア内で撮った写真</translation>
    </message>
    <message>
        <source>{name} does not say where it was taken.</source>
        <translation>{name}には撮影場所の記録がありません。</translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Use {0}</source>
        <translation>{0}を使う</translation>
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
        <translation>バター</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>はちみつ</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>オーブン</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>アプリコット</translation>
    </message>
    <message>
        <source>Cinnamon</source>
        <translation>シナモン</translation>
    </message>
    <message>
        <source>Saffron</source>
        <translation>サフラン</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>残り火</translation>
    </message>
    <message>
        <source>Flour</source>
        <translation>小麦粉</translation>
    </message>
    <message>
        <source>Almond</source>
        <translation>アーモンド</translation>
    </message>
    <message>
        <source>Crumb</source>
        <translation>パンくず</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>リネン</translation>
    </message>
    <message>
        <source>Rosewater</source>
        <translation>ローズウォーター</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>ライラック</translation>
    </message>
    <message>
        <source>Oat</source>
        <translation>オーツ</translation>
    </message>
    <message>
        <source>Glaze</source>
        <translation>グレーズ</translation>
    </message>
    <message>
        <source>Poppy</source>
        <translation>ポピー</translation>
    </message>
    <message>
        <source>Rye</source>
        <translation>ライ麦</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>ペッパー</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>ブルーアワー</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>港</translation>
    </message>
    <message>
        <source>Frost</source>
        <translation>霜</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>ラグーン</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>Matcha</source>
        <translation>抹茶</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>Teahouse</source>
        <translation>茶室</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>いちじく</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>エスプレッソ</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>ミルク</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>木炭</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>ごま</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>ビスケット</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>雑誌</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Its path points outside the archive.</source>
        <translation>パスがアーカイブの外を指しています。</translation>
    </message>
    <message>
        <source>Not a photo or video.</source>
        <translation>写真や動画ではありません。</translation>
    </message>
    <message>
        <source>Part of a private conversation.</source>
        <translation>非公開の会話の一部です。</translation>
    </message>
    <message>
        <source>In the trash, or recently deleted.</source>
        <translation>ゴミ箱にあるか、最近削除されました。</translation>
    </message>
    <message>
        <source>A hidden file of the operating system.</source>
        <translation>オペレーティングシステムの隠しファイル。</translation>
    </message>
    <message>
        <source>Duplicate of another file in the archive.</source>
        <translation>アーカイブ内の別のファイルと重複しています。</translation>
    </message>
    <message>
        <source>Already in the camera roll.</source>
        <translation>すでにカメラロールにあります。</translation>
    </message>
    <message>
        <source>A video without a file name extension. Rename it to end in .mp4 to import it.</source>
        <translation>拡張子のない動画です。取り込むには、名前の末尾を .mp4 にしてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Damaged: the content does not match the archive.</source>
        <translation>破損: 内容がアーカイブの記録と一致しません。</translation>
    </message>
    <message>
        <source>Damaged: its dates, captions and locations could not be read.</source>
        <translation>破損: 日付、キャプション、位置情報を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>A link to another file.</source>
        <translation>別のファイルへのリンク。</translation>
    </message>
    <message>
        <source>Not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>ファイルは暗号化されています。</translation>
    </message>
    <message>
        <source>Compressed with a method that Kesong cannot read.</source>
        <translation>Kesongが読めない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>Unpacks to far more data than the archive declares.</source>
        <translation>展開すると、アーカイブの記載よりはるかに大きくなります。</translation>
    </message>
    <message>
        <source>The file has no usable name.</source>
        <translation>ファイルに使える名前がありません。</translation>
    </message>
    <message>
        <source>Install Kesong again.</source>
        <translation>Kesongを再インストールしてください。</translation>
    </message>
    <message>
        <source>The package is incomplete. Build it again.</source>
        <translation>パッケージが不完全です。作り直してください。</translation>
    </message>
    <message>
        <source>Install {package} to open such files.</source>
        <translation>このようなファイルを開くには{package}をインストールしてください。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>プログラムのファイル</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>キャッシュフォルダー</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>カメラロール</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>read and written</source>
        <translation>読み書きできます</translation>
    </message>
    <message>
        <source>This package does not have it. Kesong that is installed with pip opens such files with {package}.</source>
        <translation>このパッケージには含まれていません。pipでインストールしたKesongなら、{package}でこのようなファイルを開けます。</translation>
    </message>
    <message>
        <source>complete, in {folder}</source>
        <translation>そろっています ({folder})</translation>
    </message>
    <message>
        <source>complete, in the package at {folder}</source>
        <translation>そろっています (パッケージ {folder})</translation>
    </message>
    <message>
        <source>sign-ins are kept in the system&apos;s keyring</source>
        <translation>ログイン情報はシステムのキーリングに保存されます</translation>
    </message>
    <message>
        <source>sign-ins are kept in a file that only you can read</source>
        <translation>ログイン情報は自分だけが読めるファイルに保存されます</translation>
    </message>
    <message>
        <source>none: sign-ins last until the window closes</source>
        <translation>なし: ログインはウィンドウを閉じるまで有効です</translation>
    </message>
    <message>
        <source>You have three options:
1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.
2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.
3. Change nothing, and sign in again each time.</source>
        <translation>次の3つの方法があります:
1. キーリング (GNOME Keyring、KWallet、KeePassXCのいずれか) をインストールし、Kesongをもう一度起動する。
2. ログイン情報を自分だけが読めるファイルに保存する。設定でオンにするか、KESONG_SECRETS=file を指定します。
3. 何も変えず、毎回ログインする。</translation>
    </message>
    <message>
        <source>{folder}, {gigabytes:.1f} GB free</source>
        <translation>{folder}、空き容量{gigabytes:.1f} GB</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({why})</source>
        <translation>{folder}に書き込めません ({why})</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Free some space, or check the permissions of the folder.</source>
        <translation>空き容量を増やすか、フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>read to its end</source>
        <translation>最後まで読み込めました</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one.</source>
        <translation>Kesongを閉じて、kesong doctor --repair を実行してください。破損したファイルは新しいファイルと同じ場所に残ります。</translation>
    </message>
    <message>
        <source>Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.</source>
        <translation>kesong restore FILE --replace でホームサーバーのバックアップを復元してください。今ある内容は残ります。</translation>
    </message>
    <message>
        <source>{path} was damaged and set aside</source>
        <translation>{path}は破損していたため、別に残してあります</translation>
    </message>
    <message>
        <source>Delete it once you miss nothing.</source>
        <translation>不足がないことを確かめたら、削除してください。</translation>
    </message>
    <message>
        <source>{count} kept on this computer; nothing was sent</source>
        <translation>このコンピューターに{count}件あります。何も送信していません</translation>
    </message>
    <message>
        <source>Read them in the preferences, or write a report with: kesong doctor --report FILE</source>
        <translation>設定で読むか、次でレポートを書き出してください: kesong doctor --report FILE</translation>
    </message>
    <message>
        <source>agrees with the servers</source>
        <translation>サーバーの時刻と一致しています</translation>
    </message>
    <message>
        <source>plausible; no server answered to compare it with</source>
        <translation>問題なさそうです。比較できるサーバーの応答がありませんでした</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} behind</source>
        <translation>このコンピューターの時計が{wait}遅れています</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} ahead</source>
        <translation>このコンピューターの時計が{wait}進んでいます</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says {day}, which is before this version was made</source>
        <translation>このコンピューターの時計は{day}ですが、このバージョンが作られた日より前です</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings: with a wrong clock no certificate is accepted.</source>
        <translation>システムの設定で日付、時刻、タイムゾーンを合わせてください。時計が正しくないと、どの証明書も受け入れられません。</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>使用していません</translation>
    </message>
    <message>
        <source>{place} is used, as the system says</source>
        <translation>システムの設定に従い、{place}を使用しています</translation>
    </message>
    <message>
        <source>{place} is of a kind that Kesong cannot use</source>
        <translation>{place}は、Kesongが使えない種類のプロキシです</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy in the system&apos;s network settings, or none.</source>
        <translation>システムのネットワーク設定でHTTPプロキシを選ぶか、プロキシなしにしてください。</translation>
    </message>
    <message>
        <source>The default is used instead.</source>
        <translation>代わりに既定値を使います。</translation>
    </message>
    <message>
        <source>{folder}, {count} files</source>
        <translation>{folder}、ファイル{count}件</translation>
    </message>
    <message>
        <source>{folder}: {why}; {count} files are in the index</source>
        <translation>{folder}: {why}。インデックスにファイルが{count}件あります</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you have permission to read it.</source>
        <translation>フォルダーが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Add one with: kesong account add URL</source>
        <translation>追加するには: kesong account add URL</translation>
    </message>
    <message>
        <source>Check the address and the network. Anything waiting is kept and tried again.</source>
        <translation>アドレスとネットワークを確認してください。待機中のものはすべて残り、再試行されます。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Could not connect to {server}.</source>
        <translation>{server}に接続できませんでした。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>There is no server named {server}.</source>
        <translation>{server}という名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>安全でない接続</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired.</source>
        <translation>{server}の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or tell the server&apos;s administrators.</source>
        <translation>このコンピューターの時計を確認するか、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of {server} belongs to another name.</source>
        <translation>{server}の証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted.</source>
        <translation>{server}の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Check the address, or tell the server&apos;s administrators.</source>
        <translation>アドレスを確認するか、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Another server answers</source>
        <translation>別のサーバーが応答しています</translation>
    </message>
    <message>
        <source>{server} does not have the key that your invitation named. Nothing was sent.</source>
        <translation>{server}には、招待に書かれた鍵がありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it: if the server was set up again, join with a new invitation.</source>
        <translation>運営者に尋ねてください。サーバーが作り直された場合は、新しい招待で参加してください。</translation>
    </message>
    <message>
        <source>{server} did not answer in time.</source>
        <translation>{server}が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>{server}との接続が切れました。</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>ネットワークにログイン</translation>
    </message>
    <message>
        <source>This network shows a page of its own in place of {server}.</source>
        <translation>このネットワークは、{server}の代わりに独自のページを表示しています。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. Kesong tries again automatically.</source>
        <translation>ブラウザーで任意のサイトを開き、ネットワークにログインしてください。Kesongは自動的に再試行します。</translation>
    </message>
    <message>
        <source>{server} gave up on the request.</source>
        <translation>{server}がリクエストを打ち切りました。</translation>
    </message>
    <message>
        <source>It is tried again automatically.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>Proxy not usable</source>
        <translation>プロキシを使えません</translation>
    </message>
    <message>
        <source>The system&apos;s proxy does not let Kesong connect to {server}.</source>
        <translation>システムのプロキシのため、Kesongは{server}に接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy requires a name and a password to connect to {server}.</source>
        <translation>{server}への接続に、システムのプロキシが名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>システムのネットワーク設定で入力してください。</translation>
    </message>
    <message>
        <source>Still processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>{server} is still processing the file.</source>
        <translation>{server}はまだファイルを処理しています。</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>アップロードに失敗</translation>
    </message>
    <message>
        <source>{server} failed again and again at this upload ({status}).</source>
        <translation>{server}でこのアップロードが何度も失敗しました ({status})。</translation>
    </message>
    <message>
        <source>Try again later, choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>しばらくしてから再試行するか、設定でアップロードサイズを小さくするか、ファイルを外してください。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ログアウトしました</translation>
    </message>
    <message>
        <source>{server} does not accept this sign-in.</source>
        <translation>{server}はこのログインを受け付けません。</translation>
    </message>
    <message>
        <source>Sign in again; nothing was lost.</source>
        <translation>再ログインしてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>{server} does not allow that.</source>
        <translation>{server}はそれを許可していません。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators, or use another account.</source>
        <translation>サーバーの管理者に尋ねるか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Couldn&apos;t find that on {server}. It may have been deleted.</source>
        <translation>{server}に見つかりませんでした。削除された可能性があります。</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>{server} refused it.</source>
        <translation>{server}に拒否されました。</translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>サーバーが指摘した点を直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>The file is larger than {server} accepts.</source>
        <translation>ファイルが{server}の上限を超えています。</translation>
    </message>
    <message>
        <source>Choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>設定でアップロードサイズを小さくするか、ファイルを外してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>{server} asks to slow down until {until}.</source>
        <translation>{server}は{until}まで間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>{server} has an internal error ({status}).</source>
        <translation>{server}に内部エラーが発生しました ({status})。</translation>
    </message>
    <message>
        <source>It is tried again automatically; nothing was lost.</source>
        <translation>自動的に再試行します。失われたものはありません。</translation>
    </message>
    <message>
        <source>Not a supported server</source>
        <translation>未対応のサーバー</translation>
    </message>
    <message>
        <source>{server} sent an answer that Kesong does not understand ({why}).</source>
        <translation>{server}の応答をKesongは理解できません ({why})。</translation>
    </message>
    <message>
        <source>Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.</source>
        <translation>アドレスがMastodon、Pixelfed、GoToSocial、Kesongのサーバーか確認してください。</translation>
    </message>
    <message>
        <source>A folder cannot be read</source>
        <translation>フォルダーを読み込めません</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({why}).</source>
        <translation>フォルダー{path}を読み込めません ({why})。</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>存在することと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>A memory card is not connected</source>
        <translation>メモリーカードが接続されていません</translation>
    </message>
    <message>
        <source>The folder {path} is not available: its memory card or drive is not connected.</source>
        <translation>フォルダー{path}を使えません。メモリーカードかドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Its photos stay listed. Connect it to use them.</source>
        <translation>写真の一覧は残ります。接続すると使えます。</translation>
    </message>
    <message>
        <source>The folder cannot be added</source>
        <translation>フォルダーを追加できません</translation>
    </message>
    <message>
        <source>{path} belongs to another program, which keeps its own copies in it.</source>
        <translation>{path}は別のプログラムのもので、独自のコピーが入っています。</translation>
    </message>
    <message>
        <source>Export photos from that program into a folder, and add that folder.</source>
        <translation>そのプログラムから写真をフォルダーに書き出し、そのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>An archive cannot be read</source>
        <translation>アーカイブを読み込めません</translation>
    </message>
    <message>
        <source>{path} cannot be read as an archive ({why}).</source>
        <translation>{path}をアーカイブとして読み込めません ({why})。</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>もう一度ダウンロードするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a zip file, or is incomplete.</source>
        <translation>{path}はzipファイルではないか、不完全です。</translation>
    </message>
    <message>
        <source>{path} contains more than {limit} files.</source>
        <translation>{path}には{limit}個を超えるファイルが入っています。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder.</source>
        <translation>展開して、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is an Instagram export in HTML format.</source>
        <translation>{path}はHTML形式のInstagramエクスポートです。</translation>
    </message>
    <message>
        <source>Request it from Instagram again, and choose JSON as the format.</source>
        <translation>Instagramにもう一度請求し、形式にJSONを選んでください。</translation>
    </message>
    <message>
        <source>{path} is neither an Instagram export nor a Google Takeout with photos.</source>
        <translation>{path}は、Instagramのエクスポートでも、写真を含むGoogle Takeoutでもありません。</translation>
    </message>
    <message>
        <source>Choose the zip file as downloaded, or the folder it was unpacked to.</source>
        <translation>ダウンロードしたままのzipファイルか、展開したフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {path}.</source>
        <translation>{path}が見つかりません。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not a zip file.</source>
        <translation>{path}はzipファイルではありません。</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder it was unpacked to.</source>
        <translation>展開して、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Two kinds of archives</source>
        <translation>2種類のアーカイブ</translation>
    </message>
    <message>
        <source>These are archives of two kinds: an Instagram export and a Google Takeout.</source>
        <translation>InstagramのエクスポートとGoogle Takeoutという、2種類のアーカイブです。</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>1つずつ取り込んでください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Kesong has an internal error ({name}).</source>
        <translation>Kesongに内部エラーが発生しました ({name})。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The log has the details.</source>
        <translation>保存済みのものは失われていません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>{server} could not do that.</source>
        <translation>{server}はそれを実行できませんでした。</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name}は使えません。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Home server is off</source>
        <translation>ホームサーバーがオフです</translation>
    </message>
    <message>
        <source>The home server is off.</source>
        <translation>ホームサーバーがオフです。</translation>
    </message>
    <message>
        <source>Turn it on to load and send posts.</source>
        <translation>投稿を読み込んだり送信したりするには、オンにしてください。</translation>
    </message>
    <message>
        <source>Passwords differ</source>
        <translation>パスワードが一致しません</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>2つのパスワードが同じではありません。</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されないアドレス</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host}.</source>
        <translation>ホームサーバーは{host}で待ち受けできません。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, localhost or ::1: this computer only.</source>
        <translation>127.0.0.1、localhost、::1 を使ってください (このコンピューターのみ)。</translation>
    </message>
    <message>
        <source>Address not usable</source>
        <translation>使えないアドレス</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host} ({why}).</source>
        <translation>ホームサーバーは{host}で待ち受けできません ({why})。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>127.0.0.1 を使ってください。</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port}はポートではありません。</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or 0 for a free one.</source>
        <translation>1〜65535、または空きポートを使う 0 を指定してください。</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>使用中のポート</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>ポート{port}は使用中です。</translation>
    </message>
    <message>
        <source>Choose another with --port, or 0 for a free one.</source>
        <translation>--port で別のポート、または空きポートを使う 0 を指定してください。</translation>
    </message>
    <message>
        <source>Port not allowed</source>
        <translation>許可されないポート</translation>
    </message>
    <message>
        <source>You have no permission to use port {port}.</source>
        <translation>ポート{port}を使う権限がありません。</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>共有されていません</translation>
    </message>
    <message>
        <source>The home server is not shared with other computers.</source>
        <translation>ホームサーバーは他のコンピューターと共有されていません。</translation>
    </message>
    <message>
        <source>Turn on sharing in the preferences, or run: kesong serve --share</source>
        <translation>設定で共有をオンにするか、次を実行してください: kesong serve --share</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>できません</translation>
    </message>
    <message>
        <source>The owner of a home server cannot be removed from it.</source>
        <translation>ホームサーバーのオーナーは削除できません。</translation>
    </message>
    <message>
        <source>Delete the server&apos;s folder instead if nobody needs it any more.</source>
        <translation>誰も使わなくなった場合は、代わりにサーバーのフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Request is over</source>
        <translation>リクエストは終了しました</translation>
    </message>
    <message>
        <source>This request was withdrawn, or is older than two minutes.</source>
        <translation>このリクエストは取り消されたか、2分を過ぎています。</translation>
    </message>
    <message>
        <source>Ask them to try again.</source>
        <translation>もう一度試すよう、相手に伝えてください。</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>招待を受け付けていません</translation>
    </message>
    <message>
        <source>The owner of this home server is not inviting anyone right now.</source>
        <translation>このホームサーバーのオーナーは、現在誰も招待していません。</translation>
    </message>
    <message>
        <source>Ask them to choose “Invite someone…” in their preferences, then try again.</source>
        <translation>オーナーに設定で「招待する…」を選んでもらい、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認されませんでした</translation>
    </message>
    <message>
        <source>The code was not confirmed on the other screen.</source>
        <translation>もう一方の画面でコードが確認されませんでした。</translation>
    </message>
    <message>
        <source>Try again, and compare the codes on both screens.</source>
        <translation>もう一度試して、両方の画面のコードを見比べてください。</translation>
    </message>
    <message>
        <source>Too many requests to join were made.</source>
        <translation>参加のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Try again in two minutes.</source>
        <translation>2分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>招待がありません</translation>
    </message>
    <message>
        <source>This is not a whole invitation.</source>
        <translation>招待が途中で切れています。</translation>
    </message>
    <message>
        <source>Copy all of it: it begins with kesong:join.</source>
        <translation>全体をコピーしてください。kesong:join で始まります。</translation>
    </message>
    <message>
        <source>Invitation not valid</source>
        <translation>無効な招待</translation>
    </message>
    <message>
        <source>This invitation was used already, or is older than 15 minutes.</source>
        <translation>この招待は使用済みか、15分を過ぎています。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation>「{name}」は名前に使えません。</translation>
    </message>
    <message>
        <source>Use 1 to 30 letters a to z, digits and underscores.</source>
        <translation>英字a〜z、数字、アンダースコアを1〜30文字で使ってください。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>使われている名前</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>名前{name}は使われています。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>このパスワードは使えません。</translation>
    </message>
    <message>
        <source>Use {shortest} to {longest} characters.</source>
        <translation>{shortest}〜{longest}文字にしてください。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>この名前は長すぎます。</translation>
    </message>
    <message>
        <source>Use at most {limit} characters.</source>
        <translation>{limit}文字以内にしてください。</translation>
    </message>
    <message>
        <source>No home server</source>
        <translation>ホームサーバーがありません</translation>
    </message>
    <message>
        <source>There is no home server in {path}.</source>
        <translation>{path}にホームサーバーがありません。</translation>
    </message>
    <message>
        <source>Give its folder with --data.</source>
        <translation>--data でホームサーバーのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>{path}にはすでにファイルがあります。</translation>
    </message>
    <message>
        <source>Choose another name, or use --replace.</source>
        <translation>別の名前を選ぶか、--replace を使ってください。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path}にファイルがありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>バックアップではありません</translation>
    </message>
    <message>
        <source>{path} is not a backup of Kesong.</source>
        <translation>{path}はKesongのバックアップではありません。</translation>
    </message>
    <message>
        <source>Choose a file that was made with kesong backup.</source>
        <translation>kesong backup で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>バックアップが破損しています</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {name} is not as it was written.</source>
        <translation>バックアップ{path}は破損しています。{name}が作成時の内容と異なります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>何も変更していません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Backup too new</source>
        <translation>バックアップが新しすぎます</translation>
    </message>
    <message>
        <source>A newer version of Kesong made the backup {path}.</source>
        <translation>バックアップ{path}は、より新しいバージョンのKesongで作られました。</translation>
    </message>
    <message>
        <source>Update Kesong, then restore it.</source>
        <translation>Kesongを更新してから、復元してください。</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>フォルダーは使用中です</translation>
    </message>
    <message>
        <source>There are files in {path} already.</source>
        <translation>{path}にはすでにファイルがあります。</translation>
    </message>
    <message>
        <source>Choose another folder with --data, or use --replace to move them aside.</source>
        <translation>--data で別のフォルダーを選ぶか、--replace で今あるファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>Backup of a profile</source>
        <translation>プロファイルのバックアップです</translation>
    </message>
    <message>
        <source>{path} is the backup of a whole profile, not of a home server alone.</source>
        <translation>{path}はプロファイル全体のバックアップで、ホームサーバーだけのものではありません。</translation>
    </message>
    <message>
        <source>Choose where it goes with --profile instead of --data.</source>
        <translation>--data ではなく --profile で復元先を指定してください。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder, or use --replace to move it aside.</source>
        <translation>空のフォルダーか新しいフォルダーを選ぶか、--replace で今あるものを別の場所に移してください。</translation>
    </message>
    <message>
        <source>No home server of your network is called {name}.</source>
        <translation>ネットワークに{name}という名前のホームサーバーはありません。</translation>
    </message>
    <message>
        <source>See: kesong account nearby. Its owner has to share it; an invitation works in any network.</source>
        <translation>kesong account nearby で確認してください。オーナーによる共有が必要です。招待はどのネットワークでも使えます。</translation>
    </message>
    <message>
        <source>Several found</source>
        <translation>複数見つかりました</translation>
    </message>
    <message>
        <source>Several home servers of your network are called {name}.</source>
        <translation>ネットワークに{name}という名前のホームサーバーが複数あります。</translation>
    </message>
    <message>
        <source>Use an address that kesong account nearby lists.</source>
        <translation>kesong account nearby で表示されるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Others can join only while the server is shared.</source>
        <translation>他の人が参加できるのは、サーバーを共有している間だけです。</translation>
    </message>
    <message>
        <source>Use --pair together with --share, and without --install.</source>
        <translation>--pair は --share と一緒に使い、--install は付けないでください。</translation>
    </message>
    <message>
        <source>Nothing to back up</source>
        <translation>バックアップするものがありません</translation>
    </message>
    <message>
        <source>There is no profile in {path}.</source>
        <translation>{path}にプロファイルがありません。</translation>
    </message>
    <message>
        <source>Choose one with --profile.</source>
        <translation>--profile でプロファイルを指定してください。</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>プロファイルは使用中です</translation>
    </message>
    <message>
        <source>There is a profile in {path} already.</source>
        <translation>{path}にはすでにプロファイルがあります。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or use --replace to move it aside.</source>
        <translation>--profile で別のフォルダーを選ぶか、--replace で今あるプロファイルを別の場所に移してください。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>このパスフレーズは短すぎます。</translation>
    </message>
    <message>
        <source>Use {shortest} characters or more.</source>
        <translation>{shortest}文字以上にしてください。</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>This is not the passphrase of the backup.</source>
        <translation>バックアップのパスフレーズと一致しません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or restore without it and sign in anew.</source>
        <translation>何も変更していません。もう一度試すか、パスフレーズなしで復元して、ログインし直してください。</translation>
    </message>
    <message>
        <source>Media missing</source>
        <translation>メディアがありません</translation>
    </message>
    <message>
        <source>The media folder in {path} is empty, although posts have photos or videos.</source>
        <translation>写真や動画のある投稿がありますが、{path}のメディアフォルダーが空です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the folder first, for example from a backup.</source>
        <translation>何も変更していません。先にバックアップなどからフォルダーを復元してください。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>対応していません</translation>
    </message>
    <message>
        <source>A service cannot be installed on {system}.</source>
        <translation>{system}にはサービスをインストールできません。</translation>
    </message>
    <message>
        <source>Run kesong serve by the system&apos;s own means.</source>
        <translation>システムの機能を使って kesong serve を実行してください。</translation>
    </message>
    <message>
        <source>A service cannot use the path {path}.</source>
        <translation>サービスではパス{path}を使えません。</translation>
    </message>
    <message>
        <source>Choose a folder without line breaks in its name.</source>
        <translation>名前に改行を含まないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>--install and --uninstall exclude each other.</source>
        <translation>--install と --uninstall は同時に使えません。</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>どちらか一方を使ってください。</translation>
    </message>
    <message>
        <source>Choose another file, or copy it again from its source.</source>
        <translation>別のファイルを選ぶか、元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>{path} is not a photo or video that can be read.</source>
        <translation>{path}は読み込める写真や動画ではありません。</translation>
    </message>
    <message>
        <source>{path} needs more time to decode than is safe.</source>
        <translation>{path}のデコードには安全な範囲を超える時間がかかります。</translation>
    </message>
    <message>
        <source>{path} is incomplete: part of the file is missing.</source>
        <translation>{path}は不完全です。ファイルの一部が欠けています。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path}は空です。</translation>
    </message>
    <message>
        <source>{path} is too large to open safely ({detail}).</source>
        <translation>{path}は大きすぎて安全に開けません ({detail})。</translation>
    </message>
    <message>
        <source>Check the name, or connect the memory card or drive it is on.</source>
        <translation>名前を確認するか、保存先のメモリーカードやドライブを接続してください。</translation>
    </message>
    <message>
        <source>You have no permission to read {path}.</source>
        <translation>{path}を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>権限を変えるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The name of {path} is not valid text.</source>
        <translation>{path}の名前に、文字として無効なデータが含まれています。</translation>
    </message>
    <message>
        <source>Rename the file, then try again.</source>
        <translation>ファイルの名前を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} is stored online only.</source>
        <translation>{path}はオンラインにのみ保存されています。</translation>
    </message>
    <message>
        <source>Make it available on this computer first.</source>
        <translation>先にこのコンピューターで使えるようにしてください。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}).</source>
        <translation>{path}は破損しています ({detail})。</translation>
    </message>
    <message>
        <source>{path} is coded in a way that cannot be read ({detail}).</source>
        <translation>{path}は読み取れない形式で符号化されています ({detail})。</translation>
    </message>
    <message>
        <source>{path} is a device, a pipe or another special file of the system.</source>
        <translation>{path}はデバイス、パイプ、またはシステムの特殊ファイルです。</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>通常のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>公開できません</translation>
    </message>
    <message>
        <source>{path} cannot be prepared without private metadata ({detail}), so it is not sent.</source>
        <translation>{path}から非公開のメタデータを取り除けないため ({detail})、送信しません。</translation>
    </message>
    <message>
        <source>Save it again with another program, or choose another file.</source>
        <translation>別のプログラムで保存し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>{path} could not be opened: this computer is too busy.</source>
        <translation>{path}を開けませんでした。このコンピューターは混み合っています。</translation>
    </message>
    <message>
        <source>A photo was changed</source>
        <translation>写真が変更されました</translation>
    </message>
    <message>
        <source>{path} was changed after the post was queued.</source>
        <translation>{path}は、投稿を送信待ちにした後で変更されました。</translation>
    </message>
    <message>
        <source>Try again to send it as it is now, or edit the post.</source>
        <translation>再試行すると現在の内容を送信します。投稿を編集することもできます。</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>未対応の形式</translation>
    </message>
    <message>
        <source>{path} needs the {detail} extra, which is not installed.</source>
        <translation>{path}には追加パッケージ{detail}が必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>Install it, or choose another file.</source>
        <translation>インストールするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{kind} files cannot be read: the package {package} is missing.</source>
        <translation>{kind}ファイルを読めません。パッケージ{package}がありません。</translation>
    </message>
    <message>
        <source>Check its state in the outbox.</source>
        <translation>送信トレイで状態を確認してください。</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It has ended.</source>
        <translation>ジョブ{job}の状態は「{state}」です。終了しています。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. The server keeps it until its time.</source>
        <translation>ジョブ{job}の状態は「{state}」です。予約時刻までサーバーが保管しています。</translation>
    </message>
    <message>
        <source>Pause it first to get it back.</source>
        <translation>取り戻すには、先に一時停止してください。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now.</source>
        <translation>ジョブ{job}の状態は「{state}」です。今まさに送信中です。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or is not waiting.</source>
        <translation>ジョブ{job}の状態は「{state}」です。送信中か、待機していません。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is not paused.</source>
        <translation>ジョブ{job}の状態は「{state}」です。一時停止していません。</translation>
    </message>
    <message>
        <source>Job {job} is neither a reply nor an edit.</source>
        <translation>ジョブ{job}は返信でも編集でもありません。</translation>
    </message>
    <message>
        <source>Use kesong outbox edit to turn a post back into a draft.</source>
        <translation>投稿を下書きに戻すには kesong outbox edit を使ってください。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or may be published already.</source>
        <translation>ジョブ{job}の状態は「{state}」です。送信中か、すでに投稿済みの可能性があります。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or needs your decision.</source>
        <translation>ジョブ{job}の状態は「{state}」です。送信中か、判断が必要です。</translation>
    </message>
    <message>
        <source>Job {job} is {state}. Whether it was published is known.</source>
        <translation>ジョブ{job}の状態は「{state}」です。投稿されたかどうかは判明しています。</translation>
    </message>
    <message>
        <source>The post cannot be published as it is.</source>
        <translation>投稿はこのままでは公開できません。</translation>
    </message>
    <message>
        <source>Fix that, and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Job {job} is {state} and keeps its place.</source>
        <translation>ジョブ{job}の状態は「{state}」で、位置は変わりません。</translation>
    </message>
    <message>
        <source>Too many newer posts</source>
        <translation>新しい投稿が多すぎます</translation>
    </message>
    <message>
        <source>There are too many newer posts to look through them all.</source>
        <translation>新しい投稿が多すぎて、すべてを確認できません。</translation>
    </message>
    <message>
        <source>Look on the server, and decide whether the post is there.</source>
        <translation>サーバー上で投稿があるか確認し、判断してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>「{text}」は日時ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31T18:30.</source>
        <translation>2026-05-31T18:30 の形で書いてください。</translation>
    </message>
    <message>
        <source>Time is in the past</source>
        <translation>過去の日時です</translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation>{text}は過去です。</translation>
    </message>
    <message>
        <source>Give a time in the future.</source>
        <translation>未来の日時を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>「{text}」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>2026-05-31 の形で書いてください。</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>不明なタイムゾーン</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>タイムゾーン「{name}」はありません。</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>Europe/Berlin の形で書いてください。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>“{word}” in “{line}” is neither a day nor a time.</source>
        <translation>「{line}」の「{word}」は曜日でも時刻でもありません。</translation>
    </message>
    <message>
        <source>Write the times as “Mon Wed Fri 18:00”.</source>
        <translation>時間は「Mon Wed Fri 18:00」の形で書いてください。</translation>
    </message>
    <message>
        <source>A time is missing</source>
        <translation>時刻がありません</translation>
    </message>
    <message>
        <source>“{line}” has no time of the day.</source>
        <translation>「{line}」に時刻がありません。</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>この日時は過去です。</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>未来の日時を選んでください。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>ここではできません</translation>
    </message>
    <message>
        <source>This post was scheduled with another app.</source>
        <translation>この投稿は別のアプリで予約されました。</translation>
    </message>
    <message>
        <source>Here it can be moved; delete it with that app.</source>
        <translation>ここでは移動できます。削除はそのアプリで行ってください。</translation>
    </message>
    <message>
        <source>Description too long</source>
        <translation>説明が長すぎます</translation>
    </message>
    <message>
        <source>This server takes {limit} characters in a description.</source>
        <translation>このサーバーの説明は{limit}文字までです。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>No posting times</source>
        <translation>投稿時間がありません</translation>
    </message>
    <message>
        <source>There are no posting times yet.</source>
        <translation>投稿時間はまだ設定されていません。</translation>
    </message>
    <message>
        <source>Set them in the planner.</source>
        <translation>投稿カレンダーで設定してください。</translation>
    </message>
    <message>
        <source>No free posting times</source>
        <translation>空いている投稿時間がありません</translation>
    </message>
    <message>
        <source>Only {free} posting times are free in the coming year.</source>
        <translation>今後1年間に空いている投稿時間は{free}件だけです。</translation>
    </message>
    <message>
        <source>Add posting times in the planner.</source>
        <translation>投稿カレンダーで投稿時間を追加してください。</translation>
    </message>
    <message>
        <source>Job {job} is {state}, so its time cannot be changed.</source>
        <translation>ジョブ{job}の状態は「{state}」のため、日時を変更できません。</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>移動されませんでした</translation>
    </message>
    <message>
        <source>{server} does not have this scheduled post any more.</source>
        <translation>{server}にこの予約投稿はもうありません。</translation>
    </message>
    <message>
        <source>It may be published already: look at your profile.</source>
        <translation>すでに投稿された可能性があります。プロフィールを確認してください。</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>検索するキーワードがありません</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>検索するキーワードがありません。</translation>
    </message>
    <message>
        <source>Type a name, a hashtag or a word.</source>
        <translation>名前、ハッシュタグ、キーワードを入力してください。</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>The text of this post was changed with another program after you wrote your edit.</source>
        <translation>編集を書いた後に、この投稿の本文が別のアプリで変更されました。</translation>
    </message>
    <message>
        <source>Try again to replace that text with yours, or dismiss your edit.</source>
        <translation>もう一度試すと、その本文を自分の編集で置き換えます。または、編集を取り下げてください。</translation>
    </message>
    <message>
        <source>Editing is not supported</source>
        <translation>編集に対応していません</translation>
    </message>
    <message>
        <source>{server} cannot edit posts.</source>
        <translation>{server}では投稿を編集できません。</translation>
    </message>
    <message>
        <source>Delete the post and publish it again.</source>
        <translation>投稿を削除して、もう一度投稿してください。</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>Use letters a to z, digits and underscores.</source>
        <translation>英字a〜z、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>This edit was made by a newer version of Kesong.</source>
        <translation>この編集は、より新しいバージョンのKesongで作られました。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The file does not contain an edit ({why}).</source>
        <translation>ファイルに編集内容がありません ({why})。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>An edit has no field “{name}”.</source>
        <translation>編集に「{name}」という項目はありません。</translation>
    </message>
    <message>
        <source>Choose another file, or remove the field.</source>
        <translation>別のファイルを選ぶか、その項目を削除してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a rating.</source>
        <translation>「{text}」は評価ではありません。</translation>
    </message>
    <message>
        <source>Give stars out of five in halves, such as 4/5 or 4.5/5.</source>
        <translation>4/5 や 4.5/5 のように、5つ星を半分単位で入力してください。</translation>
    </message>
    <message>
        <source>A rating is missing</source>
        <translation>評価がありません</translation>
    </message>
    <message>
        <source>A review needs a rating.</source>
        <translation>レビューには評価が必要です。</translation>
    </message>
    <message>
        <source>Give half a star to five stars.</source>
        <translation>星半分から5つまでで付けてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>「{text}」は価格ではありません。</translation>
    </message>
    <message>
        <source>Give a number such as 299 or 18.50, and the currency next to it.</source>
        <translation>299 や 18.50 のような数字と、その横に通貨を入力してください。</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>2通りに読めます</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}.</source>
        <translation>「{text}」は{one}とも{other}とも読めます。</translation>
    </message>
    <message>
        <source>Write the one that you mean.</source>
        <translation>意図するほうを書いてください。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Line or review {line} of the file cannot be read.</source>
        <translation>ファイルの{line}番目の行またはレビューを読み込めません。</translation>
    </message>
    <message>
        <source>A table needs a column “product”, and ratings such as 4.5. See the guide.</source>
        <translation>表には「product」列と、4.5 のような評価が必要です。ガイドを参照してください。</translation>
    </message>
    <message>
        <source>A currency is missing</source>
        <translation>通貨がありません</translation>
    </message>
    <message>
        <source>A price needs a currency.</source>
        <translation>価格には通貨が必要です。</translation>
    </message>
    <message>
        <source>Give both, such as 299 and CNY, or neither.</source>
        <translation>299 と CNY のように両方入力するか、どちらも空にしてください。</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>不明な項目</translation>
    </message>
    <message>
        <source>The template has an unknown field “{name}” at character {position}.</source>
        <translation>テンプレートの{position}文字目に不明な項目「{name}」があります。</translation>
    </message>
    <message>
        <source>Use one of {known}. A brace that is only text is written twice.</source>
        <translation>{known}のいずれかを使ってください。文字としての波かっこは2つ続けて書きます。</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>The field {name} at character {position} cannot have the format “{option}”.</source>
        <translation>{position}文字目の項目{name}に形式「{option}」は使えません。</translation>
    </message>
    <message>
        <source>Dates take a format such as %d %B, counters a width such as 03.</source>
        <translation>日付には %d %B のような形式、連番には 03 のような桁数を使えます。</translation>
    </message>
    <message>
        <source>A brace is missing</source>
        <translation>波かっこがありません</translation>
    </message>
    <message>
        <source>The brace at character {position} of the template has no partner.</source>
        <translation>テンプレートの{position}文字目の波かっこに対になるものがありません。</translation>
    </message>
    <message>
        <source>Close the field, or write the brace twice.</source>
        <translation>項目を閉じるか、波かっこを2つ続けて書いてください。</translation>
    </message>
    <message>
        <source>Mistakes in the plan</source>
        <translation>計画表の誤り</translation>
    </message>
    <message>
        <source>The plan has mistakes. Nothing was taken from it.</source>
        <translation>計画表に誤りがあります。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Correct them and try again.</source>
        <translation>直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>計画表は保存されませんでした</translation>
    </message>
    <message>
        <source>The plan could not be written to {path} ({why}).</source>
        <translation>計画表を{path}に書き込めませんでした ({why})。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>投稿がありません</translation>
    </message>
    <message>
        <source>There is nothing to post in {name}.</source>
        <translation>{name}に投稿できるものがありません。</translation>
    </message>
    <message>
        <source>Choose a folder with photos or videos, or a plan with rows.</source>
        <translation>写真や動画のあるフォルダーか、行のある計画表を選んでください。</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>「{text}」はWebアドレスではありません。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a product number.</source>
        <translation>「{text}」は商品番号ではありません。</translation>
    </message>
    <message>
        <source>Copy the 8 to 14 digits below the bar code.</source>
        <translation>バーコードの下にある8〜14桁の数字を写してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a currency.</source>
        <translation>「{text}」は通貨ではありません。</translation>
    </message>
    <message>
        <source>Give a code such as EUR or CNY, or a sign such as €.</source>
        <translation>EUR や CNY などのコード、または € などの記号を入力してください。</translation>
    </message>
    <message>
        <source>A product is missing</source>
        <translation>商品がありません</translation>
    </message>
    <message>
        <source>A review needs the name of the product.</source>
        <translation>レビューには商品名が必要です。</translation>
    </message>
    <message>
        <source>Fill in the product.</source>
        <translation>商品を入力してください。</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>商品が見つかりません</translation>
    </message>
    <message>
        <source>No review of “{text}” has been seen.</source>
        <translation>「{text}」のレビューはまだ見たことがありません。</translation>
    </message>
    <message>
        <source>List the products with: kesong products list</source>
        <translation>商品の一覧: kesong products list</translation>
    </message>
    <message>
        <source>Too many descriptions</source>
        <translation>説明が多すぎます</translation>
    </message>
    <message>
        <source>There are {alts} descriptions for {files} files.</source>
        <translation>ファイル{files}個に対して説明が{alts}個あります。</translation>
    </message>
    <message>
        <source>Give one --alt for each file.</source>
        <translation>ファイルごとに --alt を1つ付けてください。</translation>
    </message>
    <message>
        <source>“{name}” is not a language.</source>
        <translation>「{name}」は言語ではありません。</translation>
    </message>
    <message>
        <source>Give a code, such as en, de or pt-BR.</source>
        <translation>en、de、pt-BR などのコードを入力してください。</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>プロファイルを使えません</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}).</source>
        <translation>{path}を使えません ({why})。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>ディスクとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path}は破損しています ({why})。</translation>
    </message>
    <message>
        <source>Nothing was changed. Run kesong doctor: it says what can be saved, and how.</source>
        <translation>何も変更していません。kesong doctor を実行すると、何をどのように復旧できるかが分かります。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Kesong ({why}).</source>
        <translation>{path}は、より新しいバージョンのKesongで書かれています ({why})。</translation>
    </message>
    <message>
        <source>Install that version, or use another profile.</source>
        <translation>そのバージョンをインストールするか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>ディスクがいっぱいで、{path}に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>空き容量を増やしてください。以前に保存したものは失われていません。</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空き容量が足りません</translation>
    </message>
    <message>
        <source>{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free.</source>
        <translation>{path}には{needed_gb:.1f} GB必要ですが、空きは{free_gb:.1f} GBです。</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The profile is not private</source>
        <translation>プロファイルが保護されていません</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, and its permissions cannot be changed.</source>
        <translation>このコンピューターの他のユーザーが{path}を読めますが、権限を変更できません。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, on a disk that has permissions.</source>
        <translation>--profile で、権限に対応したディスクの別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path}はこのコンピューターの別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>--profile で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file, so nothing is written to it.</source>
        <translation>{path}はリンクか通常でないファイルのため、何も書き込みません。</translation>
    </message>
    <message>
        <source>Remove it, or choose another folder with --profile.</source>
        <translation>削除するか、--profile で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>プロファイルは使用中です</translation>
    </message>
    <message>
        <source>Another Kesong is using the profile {path}.</source>
        <translation>別のKesongがプロファイル{path}を使っています。</translation>
    </message>
    <message>
        <source>Close it, or choose another profile with --profile.</source>
        <translation>それを閉じるか、--profile で別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>画像は保存されませんでした</translation>
    </message>
    <message>
        <source>The pasted picture could not be written to {path}.</source>
        <translation>貼り付けた画像を{path}に書き込めませんでした。</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>コピーを作れませんでした</translation>
    </message>
    <message>
        <source>Kesong could not copy {path} ({why}).</source>
        <translation>Kesongは{path}をコピーできませんでした ({why})。</translation>
    </message>
    <message>
        <source>Leave the file where it is until the post is sent.</source>
        <translation>投稿が送信されるまで、ファイルを元の場所に置いておいてください。</translation>
    </message>
    <message>
        <source>{path} is too large to copy ({size_mb:,.0f} MB).</source>
        <translation>{path}は大きすぎてコピーできません ({size_mb:,.0f} MB)。</translation>
    </message>
    <message>
        <source>No safe place for the sign-in</source>
        <translation>ログイン情報を安全に保存できません</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the sign-in.</source>
        <translation>このコンピューターには、ログイン情報を保存するキーリングがありません。</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.</source>
        <translation>キーリング (GNOME Keyring、KWallet、KeePassXCのいずれか) をインストールするか、ログイン情報を自分だけが読めるファイルに保存するか (設定でオンにするか、KESONG_SECRETS=file を指定)、毎回ログインするウィンドウを使ってください。</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}).</source>
        <translation>レポートを{path}に書き込めませんでした ({why})。</translation>
    </message>
    <message>
        <source>The open Kesong did not do it</source>
        <translation>開いているKesongが実行しませんでした</translation>
    </message>
    <message>
        <source>The Kesong that is open did not carry out the command.</source>
        <translation>開いているKesongがコマンドを実行しませんでした。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The Kesong that is open is another version.</source>
        <translation>開いているKesongは別のバージョンです。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>These are too many files for one command.</source>
        <translation>1つのコマンドにはファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Give fewer files at once.</source>
        <translation>一度に渡すファイルを減らしてください。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>The sign-in to {server} did not finish.</source>
        <translation>{server}へのログインが完了しませんでした。</translation>
    </message>
    <message>
        <source>{server} refused the sign-in.</source>
        <translation>{server}がログインを拒否しました。</translation>
    </message>
    <message>
        <source>The sign-in to {server} was not confirmed in the browser within five minutes.</source>
        <translation>{server}へのログインが、5分以内にブラウザーで確認されませんでした。</translation>
    </message>
    <message>
        <source>Start again; if the browser does not open the page, use a code.</source>
        <translation>もう一度始めてください。ブラウザーでページが開かない場合はコードを使ってください。</translation>
    </message>
    <message>
        <source>Another server than {server} answered the sign-in.</source>
        <translation>{server}ではない別のサーバーがログインに応答しました。</translation>
    </message>
    <message>
        <source>No code was entered for the sign-in to {server}.</source>
        <translation>{server}へのログイン用コードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Start again, or give a token with --token-stdin.</source>
        <translation>もう一度始めるか、--token-stdin でトークンを渡してください。</translation>
    </message>
    <message>
        <source>{server} could not use the code; it may be wrong, or used already.</source>
        <translation>{server}でそのコードを使えませんでした。間違っているか、使用済みの可能性があります。</translation>
    </message>
    <message>
        <source>Start again: a code can be used once, and only for a short time.</source>
        <translation>もう一度始めてください。コードは短時間、1回だけ使えます。</translation>
    </message>
    <message>
        <source>{server} gave no token for the sign-in.</source>
        <translation>{server}がログイン用のトークンを返しませんでした。</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>ブラウザーがありません</translation>
    </message>
    <message>
        <source>No browser could be opened for the sign-in to {server}.</source>
        <translation>{server}にログインするためのブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>代わりにコードでログインしてください。</translation>
    </message>
    <message>
        <source>Browser sign-in not possible</source>
        <translation>ブラウザーでログインできません</translation>
    </message>
    <message>
        <source>This computer does not let Kesong receive the browser&apos;s answer for {server}.</source>
        <translation>このコンピューターでは、{server}へのブラウザーの応答をKesongが受け取れません。</translation>
    </message>
    <message>
        <source>{server} does not accept sign-ins through the browser.</source>
        <translation>{server}はブラウザーからのログインを受け付けません。</translation>
    </message>
    <message>
        <source>{server} does not know Kesong any more.</source>
        <translation>{server}はKesongの登録を失っています。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>ログインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>トークンが空です。</translation>
    </message>
    <message>
        <source>Paste the whole token.</source>
        <translation>トークン全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>コードが空です。</translation>
    </message>
    <message>
        <source>Paste the code that the server shows.</source>
        <translation>サーバーに表示されたコードを貼り付けてください。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>「{address}」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Type its name as in a browser, such as pixelfed.social.</source>
        <translation>pixelfed.social のように、ブラウザーと同じ形で入力してください。</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted.</source>
        <translation>{host}への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>Use https://{host} instead.</source>
        <translation>代わりに https://{host} を使ってください。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell the server&apos;s administrators.</source>
        <translation>しばらくしてから再試行してください。続く場合は、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Check the spelling and the network, then try again.</source>
        <translation>つづりとネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network, then try again.</source>
        <translation>ブラウザーで任意のサイトを開いてネットワークにログインし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>送信トレイに残ります。kesong outbox run を実行するか、Kesong を開くと送信されます。</translation>
    </message>
    <message>
        <source>Try to sign in again after that.</source>
        <translation>その後で、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Check the token, or sign in with the browser.</source>
        <translation>トークンを確認するか、ブラウザーでログインしてください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators.</source>
        <translation>サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>その後で、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>ブラウザーで任意のサイトを開き、ネットワークにログインしてください。送信トレイに残ります。kesong outbox run を実行するか、Kesong を開くと送信されます。</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>アカウント{name}はありません。</translation>
    </message>
    <message>
        <source>List the accounts with: kesong account list</source>
        <translation>アカウントの一覧: kesong account list</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>デバイス{name}はありません。</translation>
    </message>
    <message>
        <source>List the devices with: kesong home user devices NAME</source>
        <translation>デバイスの一覧を表示するには: kesong home user devices NAME</translation>
    </message>
    <message>
        <source>There is no outbox job {name}.</source>
        <translation>送信トレイにジョブ{name}はありません。</translation>
    </message>
    <message>
        <source>List the jobs with: kesong outbox list</source>
        <translation>ジョブの一覧: kesong outbox list</translation>
    </message>
    <message>
        <source>There is no draft {name}.</source>
        <translation>下書き{name}はありません。</translation>
    </message>
    <message>
        <source>It may have been deleted or queued.</source>
        <translation>削除されたか、送信待ちになった可能性があります。</translation>
    </message>
    <message>
        <source>{name} is not in the camera roll.</source>
        <translation>{name}はカメラロールにありません。</translation>
    </message>
    <message>
        <source>Add its folder with: kesong roll add DIR</source>
        <translation>フォルダーを追加するには: kesong roll add DIR</translation>
    </message>
    <message>
        <source>There is no look {name}.</source>
        <translation>フィルター{name}はありません。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>次から選んでください: {known}。</translation>
    </message>
    <message>
        <source>There is no cover template {name}.</source>
        <translation>カバーのテンプレート{name}はありません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no person {name}.</source>
        <translation>ユーザー{name}はいません。</translation>
    </message>
    <message>
        <source>Add one with: kesong home user add NAME</source>
        <translation>追加するには: kesong home user add NAME</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {name}.</source>
        <translation>{name}が見つかりません。</translation>
    </message>
    <message>
        <source>There is no timeline “{name}”.</source>
        <translation>タイムライン「{name}」はありません。</translation>
    </message>
    <message>
        <source>Use home, public or tag:NAME.</source>
        <translation>home、public、tag:NAME のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Home only</source>
        <translation>ホームのみ</translation>
    </message>
    <message>
        <source>Only the home timelines of all accounts can be read as one.</source>
        <translation>すべてのアカウントをまとめて読めるのは、ホームタイムラインだけです。</translation>
    </message>
    <message>
        <source>Leave out --timeline and --account, or --all-accounts.</source>
        <translation>--timeline と --account、または --all-accounts を外してください。</translation>
    </message>
    <message>
        <source>{host} allows {limit}.</source>
        <translation>{host}の上限は{limit}です。</translation>
    </message>
    <message>
        <source>Only the published copy is changed; your file keeps it.</source>
        <translation>変わるのは公開用のコピーだけです。元のファイルには残ります。</translation>
    </message>
    <message>
        <source>Serial numbers and maker notes removed from every photo</source>
        <translation>すべての写真からシリアル番号とメーカーノートを取り除きました</translation>
    </message>
    <message>
        <source>The review cannot be published as it is.</source>
        <translation>レビューはこのままでは公開できません。</translation>
    </message>
    <message>
        <source>{host} does not support direct messages.</source>
        <translation>{host}はダイレクトメッセージに対応していません。</translation>
    </message>
    <message>
        <source>Choose another audience.</source>
        <translation>別の公開範囲を選んでください。</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>投稿が空です。</translation>
    </message>
    <message>
        <source>Add a photo or some text.</source>
        <translation>写真か文章を追加してください。</translation>
    </message>
    <message>
        <source>{host} does not accept posts without a photo.</source>
        <translation>{host}では写真のない投稿はできません。</translation>
    </message>
    <message>
        <source>You are signed out of {account}.</source>
        <translation>{account}からログアウトしています。</translation>
    </message>
    <message>
        <source>Sign in again, or post without it.</source>
        <translation>再ログインするか、このアカウントを除いて投稿してください。</translation>
    </message>
    <message>
        <source>The post has {count} photos. {host} allows {limit}.</source>
        <translation>投稿に写真が{count}枚あります。{host}の上限は{limit}枚です。</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>いくつか外してください。</translation>
    </message>
    <message>
        <source>The text is too long by {over} characters.</source>
        <translation>本文が{over}文字長すぎます。</translation>
    </message>
    <message>
        <source>{host} allows {limit}; title, hashtags and review lines count too.</source>
        <translation>{host}の上限は{limit}文字です。タイトル、ハッシュタグ、レビューの行も数えます。</translation>
    </message>
    <message>
        <source>The content warning is too long by {over} characters.</source>
        <translation>閲覧注意の文が{over}文字長すぎます。</translation>
    </message>
    <message>
        <source>The post has {count} hashtags.</source>
        <translation>投稿にハッシュタグが{count}個あります。</translation>
    </message>
    <message>
        <source>Screen readers read every one, and many apps hide more than {limit}.</source>
        <translation>スクリーンリーダーはすべて読み上げ、多くのアプリは{limit}個を超えると隠します。</translation>
    </message>
    <message>
        <source>A link is not secure: {link}</source>
        <translation>安全でないリンク: {link}</translation>
    </message>
    <message>
        <source>Browsers warn of addresses that begin with http.</source>
        <translation>ブラウザーは http で始まるアドレスに警告を出します。</translation>
    </message>
    <message>
        <source>The post names a place in a private zone: {place}.</source>
        <translation>投稿に非公開エリア内の場所が書かれています: {place}。</translation>
    </message>
    <message>
        <source>Places in “{zone}” are never published, as set in the preferences.</source>
        <translation>設定に従い、「{zone}」内の場所は決して公開されません。</translation>
    </message>
    <message>
        <source>The post contains a location: {place}.</source>
        <translation>投稿に位置情報が含まれています: {place}。</translation>
    </message>
    <message>
        <source>Everyone who can see the post can see it.</source>
        <translation>投稿を見られる人は誰でも見られます。</translation>
    </message>
    <message>
        <source>{host} lets everyone reply and quote.</source>
        <translation>{host}では誰でも返信と引用ができます。</translation>
    </message>
    <message>
        <source>It has no reply controls, so yours would have no effect.</source>
        <translation>返信の制限機能がないため、設定は効きません。</translation>
    </message>
    <message>
        <source>Photo {number} cannot be opened.</source>
        <translation>写真{number}を開けません。</translation>
    </message>
    <message>
        <source>The description of photo {number} is too long by {over} characters.</source>
        <translation>写真{number}の説明が{over}文字長すぎます。</translation>
    </message>
    <message>
        <source>Photo {number} has no description.</source>
        <translation>写真{number}に説明がありません。</translation>
    </message>
    <message>
        <source>People who use a screen reader will only hear “image”.</source>
        <translation>スクリーンリーダーを使う人には「画像」としか聞こえません。</translation>
    </message>
    <message>
        <source>Photo {number} was posted before.</source>
        <translation>写真{number}は投稿済みです。</translation>
    </message>
    <message>
        <source>On {day}, as {post}.</source>
        <translation>{day}、{post}として。</translation>
    </message>
    <message>
        <source>Photo {number} is already in the outbox.</source>
        <translation>写真{number}はすでに送信トレイにあります。</translation>
    </message>
    <message>
        <source>It is part of {post}.</source>
        <translation>{post}に含まれています。</translation>
    </message>
    <message>
        <source>Photo {number} looks like one that was posted before.</source>
        <translation>写真{number}は、以前投稿したものに似ています。</translation>
    </message>
    <message>
        <source>{host} does not accept photos, such as photo {number}.</source>
        <translation>{host}は写真 (写真{number}など) を受け付けません。</translation>
    </message>
    <message>
        <source>Photo {number} is converted</source>
        <translation>写真{number}は変換されます</translation>
    </message>
    <message>
        <source>{host} does not accept {format} files.</source>
        <translation>{host}は{format}ファイルを受け付けません。</translation>
    </message>
    <message>
        <source>Photo {number} is made smaller for {host}</source>
        <translation>写真{number}は{host}向けに縮小されます</translation>
    </message>
    <message>
        <source>It has {mb:.1f} MB and {megapixels:.1f} megapixels.</source>
        <translation>{mb:.1f} MB、{megapixels:.1f}メガピクセルです。</translation>
    </message>
    <message>
        <source>Photo {number} becomes too small to read: {width} × {height}.</source>
        <translation>写真{number}は小さくなりすぎて読めません: {width} × {height}。</translation>
    </message>
    <message>
        <source>After cropping, and within what {host} accepts, few pixels are left.</source>
        <translation>切り抜いて{host}の上限に収めると、わずかなピクセルしか残りません。</translation>
    </message>
    <message>
        <source>Photo {number} is damaged at the end.</source>
        <translation>写真{number}の末尾が破損しています。</translation>
    </message>
    <message>
        <source>Part of it is missing. Copy it again from its source if you can.</source>
        <translation>一部が欠けています。できれば元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>Only the first page of photo {number} is sent.</source>
        <translation>写真{number}は最初のページだけが送信されます。</translation>
    </message>
    <message>
        <source>The file has {pages} pages. Save the others as files of their own to post them.</source>
        <translation>このファイルには{pages}ページあります。他のページも投稿するには、別々のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Photo {number} will not move.</source>
        <translation>写真{number}は動きません。</translation>
    </message>
    <message>
        <source>Only one picture of the animation is sent.</source>
        <translation>アニメーションのうち1枚だけが送信されます。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a video</source>
        <translation>写真{number}は動画として送信されます</translation>
    </message>
    <message>
        <source>{host} does not accept animations in this format.</source>
        <translation>{host}はこの形式のアニメーションを受け付けません。</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a GIF</source>
        <translation>写真{number}はGIFとして送信されます</translation>
    </message>
    <message>
        <source>Photo {number} is very tall: {width} × {height}.</source>
        <translation>写真{number}はとても縦長です: {width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be read.</source>
        <translation>多くのアプリでは一部しか表示されません。複数枚に分けると読めます。</translation>
    </message>
    <message>
        <source>Photo {number} is very wide: {width} × {height}.</source>
        <translation>写真{number}はとても横長です: {width} × {height}。</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be seen.</source>
        <translation>多くのアプリでは一部しか表示されません。複数枚に分けると見られます。</translation>
    </message>
    <message>
        <source>Video {number} is in a format that {host} does not accept.</source>
        <translation>動画{number}は{host}が受け付けない形式です。</translation>
    </message>
    <message>
        <source>Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.</source>
        <translation>動画{number}は{mb:.1f} MBです。{host}の上限は{limit_mb:.1f} MBです。</translation>
    </message>
    <message>
        <source>Video {number} is {seconds} seconds long. {host} allows {limit}.</source>
        <translation>動画{number}は{seconds}秒です。{host}の上限は{limit}秒です。</translation>
    </message>
    <message>
        <source>Video {number} is {minutes} minutes long.</source>
        <translation>動画{number}は{minutes}分です。</translation>
    </message>
    <message>
        <source>Few people watch a video of this length in a feed.</source>
        <translation>フィードでこの長さの動画を見る人はわずかです。</translation>
    </message>
    <message>
        <source>You name “{product}”. Did you pay for it, or was it given to you?</source>
        <translation>「{product}」の名前があります。自分で買いましたか、それとも提供品ですか?</translation>
    </message>
    <message>
        <source>What was given or paid for must be said first and plainly.</source>
        <translation>提供や報酬を受けたものは、最初に分かりやすく示す必要があります。</translation>
    </message>
    <message>
        <source>The post has an affiliate link to {link}, and does not say so.</source>
        <translation>投稿にアフィリエイトリンク{link}がありますが、明示されていません。</translation>
    </message>
    <message>
        <source>Readers must be told first and plainly that you earn from it.</source>
        <translation>収入を得ることを、最初に分かりやすく読む人に伝える必要があります。</translation>
    </message>
    <message>
        <source>The review needs a product.</source>
        <translation>レビューには商品が必要です。</translation>
    </message>
    <message>
        <source>Readers must know what it is about.</source>
        <translation>何についてのレビューか、読む人に伝える必要があります。</translation>
    </message>
    <message>
        <source>The review needs a rating.</source>
        <translation>レビューには評価が必要です。</translation>
    </message>
    <message>
        <source>Readers must know what you think of it.</source>
        <translation>どう思ったかを読む人に伝える必要があります。</translation>
    </message>
    <message>
        <source>The review needs to say how you got the product.</source>
        <translation>レビューには商品の入手方法が必要です。</translation>
    </message>
    <message>
        <source>Readers must know who paid for it.</source>
        <translation>誰が代金を払ったかを読む人に伝える必要があります。</translation>
    </message>
    <message>
        <source>Your first comment follows the post</source>
        <translation>最初のコメントが投稿の後に続きます</translation>
    </message>
    <message>
        <source>It is posted as your own reply once the post is published: “{text}”.</source>
        <translation>投稿が公開された後、自分の返信として投稿されます: 「{text}」。</translation>
    </message>
    <message>
        <source>The first comment is {over} characters too long.</source>
        <translation>最初のコメントが{over}文字長すぎます。</translation>
    </message>
    <message>
        <source>{host} takes {limit} in one post.</source>
        <translation>{host}の1投稿あたりの上限は{limit}文字です。</translation>
    </message>
    <message>
        <source>The review is published as {count} posts</source>
        <translation>レビューは{count}件の投稿として公開されます</translation>
    </message>
    <message>
        <source>It is longer than {host} allows. Each part is a reply to the one before it.</source>
        <translation>{host}の上限を超えています。各部分は、その前の部分への返信になります。</translation>
    </message>
    <message>
        <source>The price “{text}” can be read in two ways.</source>
        <translation>価格「{text}」は2通りに読めます。</translation>
    </message>
    <message>
        <source>Choose the one that you mean.</source>
        <translation>意図するほうを選んでください。</translation>
    </message>
    <message>
        <source>The review says “bought”, but its link looks like one that you earn by.</source>
        <translation>レビューは「購入品」ですが、リンクは収入を得るもののようです。</translation>
    </message>
    <message>
        <source>If you earn by {url}, choose “affiliate”.</source>
        <translation>{url}から収入を得る場合は、「アフィリエイト」を選んでください。</translation>
    </message>
    <message>
        <source>There is a shop link, and the post does not say how you relate to it.</source>
        <translation>店へのリンクがありますが、投稿に店との関係が書かれていません。</translation>
    </message>
    <message>
        <source>If you got it free or earn by it, say so first, such as “[Ad · gifted]”.</source>
        <translation>無料で受け取った、または収入を得る場合は、「[広告 · 提供品]」のように最初に示してください。</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>価格には通貨が必要です。</translation>
    </message>
    <message>
        <source>There is a currency, but no price.</source>
        <translation>通貨がありますが、価格がありません。</translation>
    </message>
    <message>
        <source>Enter the price, or remove the currency.</source>
        <translation>価格を入力するか、通貨を外してください。</translation>
    </message>
    <message>
        <source>Private location removed from photo {number}: {zone}</source>
        <translation>写真{number}から非公開の位置情報を取り除きました: {zone}</translation>
    </message>
    <message>
        <source>Private location removed from photos {numbers}: {zone}</source>
        <translation>写真{numbers}から非公開の位置情報を取り除きました: {zone}</translation>
    </message>
    <message>
        <source>Camera serial number removed from photo {number}</source>
        <translation>写真{number}からカメラのシリアル番号を取り除きました</translation>
    </message>
    <message>
        <source>Camera serial numbers removed from photos {numbers}</source>
        <translation>写真{numbers}からカメラのシリアル番号を取り除きました</translation>
    </message>
    <message>
        <source>Location removed from photo {number}</source>
        <translation>写真{number}から位置情報を取り除きました</translation>
    </message>
    <message>
        <source>Location removed from photos {numbers}</source>
        <translation>写真{numbers}から位置情報を取り除きました</translation>
    </message>
    <message>
        <source>Serial numbers, names and maker notes removed from every photo</source>
        <translation>すべての写真からシリアル番号、名前、メーカーノートを取り除きました</translation>
    </message>
    <message>
        <source>The author is kept, as set in the preferences.</source>
        <translation>設定に従い、作者名は残ります。</translation>
    </message>
    <message>
        <source>The copyright notice is kept, as set in the preferences.</source>
        <translation>設定に従い、著作権表示は残ります。</translation>
    </message>
    <message>
        <source>Author and copyright are kept, as set in the preferences.</source>
        <translation>設定に従い、作者名と著作権表示は残ります。</translation>
    </message>
    <message>
        <source>Queued and stored on this computer</source>
        <translation>送信待ちにして、このコンピューターに保存しました</translation>
    </message>
    <message>
        <source>Photos prepared</source>
        <translation>写真の準備ができました</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロードしました</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>サーバーが受け取りました</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>送信できませんでした</translation>
    </message>
    <message>
        <source>Not found in your latest posts</source>
        <translation>最新の投稿に見つかりませんでした</translation>
    </message>
    <message>
        <source>Not found yet; later posts are sent meanwhile, so the order may change</source>
        <translation>まだ見つかりません。その間に後の投稿が送られるため、順序が変わることがあります</translation>
    </message>
    <message>
        <source>Found in your latest posts</source>
        <translation>最新の投稿に見つかりました</translation>
    </message>
    <message>
        <source>Your latest posts could not be read</source>
        <translation>最新の投稿を読み込めませんでした</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>サーバーに拒否されました</translation>
    </message>
    <message>
        <source>Failed; will be tried again</source>
        <translation>失敗。再試行します</translation>
    </message>
    <message>
        <source>The server failed too often; it is not tried again by itself</source>
        <translation>サーバーの失敗が多すぎるため、自動では再試行しません</translation>
    </message>
    <message>
        <source>Not found after several checks</source>
        <translation>何度か確認しましたが見つかりませんでした</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>あなたが一時停止</translation>
    </message>
    <message>
        <source>Resumed by you</source>
        <translation>あなたが再開</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>あなたが再試行</translation>
    </message>
    <message>
        <source>Replaced by a later change of yours</source>
        <translation>あなたの後の変更に置き換えられました</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>あなたが取りやめ</translation>
    </message>
    <message>
        <source>You confirmed that it was published</source>
        <translation>投稿されたことをあなたが確認</translation>
    </message>
    <message>
        <source>You chose to send it again</source>
        <translation>あなたが再送を選択</translation>
    </message>
    <message>
        <source>Kesong was closed while sending</source>
        <translation>送信中にKesongが閉じられました</translation>
    </message>
    <message>
        <source>The server no longer had the photos; they are uploaded again</source>
        <translation>サーバーに写真が残っていないため、もう一度アップロードします</translation>
    </message>
    <message>
        <source>The prepared photo was damaged and is prepared again</source>
        <translation>準備した写真が破損したため、もう一度準備します</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Taken back for editing</source>
        <translation>編集のために取り戻しました</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時刻になりました</translation>
    </message>
    <message>
        <source>Handed to the server for scheduled publishing</source>
        <translation>予約投稿としてサーバーに渡しました</translation>
    </message>
    <message>
        <source>Scheduled on the server</source>
        <translation>サーバーで予約済み</translation>
    </message>
    <message>
        <source>Due: looked for on the server</source>
        <translation>時刻になりました: サーバーで探しています</translation>
    </message>
    <message>
        <source>Taken back from the server by you</source>
        <translation>あなたがサーバーから取り戻しました</translation>
    </message>
    <message>
        <source>Moved to another time by you</source>
        <translation>あなたが別の日時に移動</translation>
    </message>
    <message>
        <source>The server changed the time</source>
        <translation>サーバーが日時を変更しました</translation>
    </message>
    <message>
        <source>The server did not change the time</source>
        <translation>サーバーは日時を変更しませんでした</translation>
    </message>
    <message>
        <source>Returned by the server</source>
        <translation>サーバーから戻されました</translation>
    </message>
    <message>
        <source>The server did not return it</source>
        <translation>サーバーから戻されませんでした</translation>
    </message>
    <message>
        <source>No longer on the server: checking whether it was published</source>
        <translation>サーバーにありません: 投稿されたか確認しています</translation>
    </message>
    <message>
        <source>Its time came while Kesong was closed</source>
        <translation>予約時刻にKesongが閉じていました</translation>
    </message>
    <message>
        <source>You can close this page and return to Kesong.</source>
        <translation>このページを閉じて、Kesongに戻れます。</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>このページを閉じて構いません</translation>
    </message>
    <message>
        <source>Kesong has received the server&apos;s answer and finishes the sign-in.</source>
        <translation>Kesongはサーバーの応答を受け取り、ログインを完了しています。</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>ページが見つかりません</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>このページは別のログインのものです</translation>
    </message>
    <message>
        <source>It may be from an earlier attempt. Return to Kesong and choose “Open the page again”.</source>
        <translation>以前の操作のものかもしれません。Kesongに戻り、「ページをもう一度開く」を選んでください。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>The server answered: {said}. You can close this page and return to Kesong.</source>
        <translation>サーバーの応答: {said}。このページを閉じて、Kesongに戻れます。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Embedded thumbnail</source>
        <translation>埋め込みサムネイル</translation>
    </message>
    <message>
        <source>Second photo or video inside</source>
        <translation>内包された2つ目の写真や動画</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>Editing history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>その他のデータ</translation>
    </message>
    <message>
        <source>Where it was taken, often to a few metres.</source>
        <translation>撮影場所。数メートル単位のことも多くあります。</translation>
    </message>
    <message>
        <source>When it was taken or changed.</source>
        <translation>撮影または変更の日時。</translation>
    </message>
    <message>
        <source>Make, model, lens and settings.</source>
        <translation>メーカー、機種、レンズ、設定。</translation>
    </message>
    <message>
        <source>Numbers that link all photos of one camera.</source>
        <translation>同じカメラの写真をすべて結び付ける番号。</translation>
    </message>
    <message>
        <source>The owner, the author, or the computer.</source>
        <translation>所有者、作者、コンピューターの名前。</translation>
    </message>
    <message>
        <source>Captions, titles and comments.</source>
        <translation>キャプション、タイトル、コメント。</translation>
    </message>
    <message>
        <source>It may show what was cropped away.</source>
        <translation>切り抜いた部分が写っていることがあります。</translation>
    </message>
    <message>
        <source>A moment before, another lens, or the original.</source>
        <translation>直前の場面、別のレンズ、または元画像。</translation>
    </message>
    <message>
        <source>Data that only the camera&apos;s maker can fully read.</source>
        <translation>カメラのメーカーだけが完全に読めるデータ。</translation>
    </message>
    <message>
        <source>The programs it was edited with.</source>
        <translation>編集に使ったプログラム。</translation>
    </message>
    <message>
        <source>Parts of the file that are not needed to show it.</source>
        <translation>表示に必要のないファイルの部分。</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>このコンピューターの{name}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>取り戻し中</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Undo like</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>ブーストを取り消す</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>Pin post</source>
        <translation>投稿を固定</translation>
    </message>
    <message>
        <source>Unpin post</source>
        <translation>投稿の固定を解除</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>会話をミュート</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>会話のミュートを解除</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>投稿を削除</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>残り約{seconds}秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>残り約{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>“{text}” is not an account that is signed in.</source>
        <translation>「{text}」はログイン中のアカウントではありません。</translation>
    </message>
    <message>
        <source>Use one of: {known}</source>
        <translation>次のいずれかを使ってください: {known}</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24 18:00.</source>
        <translation>2026-12-24 18:00 の形で書いてください。</translation>
    </message>
    <message>
        <source>“{text}” has no time of day.</source>
        <translation>「{text}」に時刻がありません。</translation>
    </message>
    <message>
        <source>“{text}” may be either of two days: day and month could change places.</source>
        <translation>「{text}」は月と日を入れ替えても読めるため、どちらの日付か分かりません。</translation>
    </message>
    <message>
        <source>“{text}” is a date as a number, as spreadsheets keep it.</source>
        <translation>「{text}」は、表計算ソフトが内部で使う数値形式の日付です。</translation>
    </message>
    <message>
        <source>Format the column as text or as a date, and write it like 2026-12-24 18:00.</source>
        <translation>列の書式をテキストか日付にして、2026-12-24 18:00 の形で書いてください。</translation>
    </message>
    <message>
        <source>Choose a later time, or leave the cell empty to publish at once.</source>
        <translation>もっと後の日時を選ぶか、セルを空にするとすぐに投稿します。</translation>
    </message>
    <message>
        <source>“{text}” is not a visibility.</source>
        <translation>「{text}」は公開範囲ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a language.</source>
        <translation>「{text}」は言語ではありません。</translation>
    </message>
    <message>
        <source>There is no look “{text}”.</source>
        <translation>フィルター「{text}」はありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a shape to crop to.</source>
        <translation>「{text}」は切り抜きの比率ではありません。</translation>
    </message>
    <message>
        <source>The cell does not contain a review ({why}).</source>
        <translation>セルにレビューがありません ({why})。</translation>
    </message>
    <message>
        <source>Leave it as it was exported, or empty it.</source>
        <translation>書き出したときのままにするか、空にしてください。</translation>
    </message>
    <message>
        <source>The cell does not contain an edit ({why}).</source>
        <translation>セルに編集内容がありません ({why})。</translation>
    </message>
    <message>
        <source>“{text}” is not a focal point.</source>
        <translation>「{text}」は焦点ではありません。</translation>
    </message>
    <message>
        <source>Write two numbers from -1 to 1, such as 0.2 -0.5.</source>
        <translation>0.2 -0.5 のように、-1〜1の数字を2つ書いてください。</translation>
    </message>
    <message>
        <source>There is no picture {number} that this belongs to.</source>
        <translation>これが属する画像{number}がありません。</translation>
    </message>
    <message>
        <source>Add the file, or empty the cell.</source>
        <translation>ファイルを追加するか、セルを空にしてください。</translation>
    </message>
    <message>
        <source>“{text}” is a path of a computer with Windows.</source>
        <translation>「{text}」はWindowsコンピューターのパスです。</translation>
    </message>
    <message>
        <source>Put the file beside the plan, and write only its name.</source>
        <translation>ファイルを計画表と同じ場所に置き、ファイル名だけを書いてください。</translation>
    </message>
    <message>
        <source>“{text}” stands for a formula that the spreadsheet could not calculate.</source>
        <translation>「{text}」は、表計算ソフトが数式を計算できなかったことを示します。</translation>
    </message>
    <message>
        <source>Correct the cell. If you want to post it as it is, put an apostrophe before it.</source>
        <translation>セルを直してください。このまま投稿する場合は、先頭にアポストロフィを付けてください。</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>列「{name}」はありません。</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>削除するか、名前を直してください。</translation>
    </message>
    <message>
        <source>“{name}” is the column “{column}” a second time.</source>
        <translation>「{name}」は列「{column}」と重複しています。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The first row has no column names.</source>
        <translation>最初の行に列名がありません。</translation>
    </message>
    <message>
        <source>Name the columns: {known}, picture_1, alt_1 and so on.</source>
        <translation>列に名前を付けてください: {known}、picture_1、alt_1 など。</translation>
    </message>
    <message>
        <source>There are more cells than the {count} columns.</source>
        <translation>列数{count}より多くのセルがあります。</translation>
    </message>
    <message>
        <source>Put text that has separators in it in quotation marks.</source>
        <translation>区切り文字を含む文は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルがUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet program.</source>
        <translation>表計算ソフトで「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>引用符に対になるものがありません。</translation>
    </message>
    <message>
        <source>Write a quotation mark inside a cell twice.</source>
        <translation>セル内の引用符は2つ続けて書いてください。</translation>
    </message>
    <message>
        <source>The file is not JSON ({why}).</source>
        <translation>ファイルがJSONではありません ({why})。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file has no list of posts.</source>
        <translation>ファイルに投稿のリストがありません。</translation>
    </message>
    <message>
        <source>Put the posts in a list named “posts”.</source>
        <translation>投稿を「posts」という名前のリストに入れてください。</translation>
    </message>
    <message>
        <source>The post is not an object.</source>
        <translation>投稿がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Put the fields of the post in braces.</source>
        <translation>投稿の項目を波かっこで囲んでください。</translation>
    </message>
    <message>
        <source>The field “{name}” is not text.</source>
        <translation>項目「{name}」がテキストではありません。</translation>
    </message>
    <message>
        <source>Put the value in quotation marks.</source>
        <translation>値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be liked.</source>
        <translation>投稿がすでにないため、いいねできませんでした。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be bookmarked.</source>
        <translation>投稿がすでにないため、ブックマークできませんでした。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be boosted.</source>
        <translation>投稿がすでにないため、ブーストできませんでした。</translation>
    </message>
    <message>
        <source>The account no longer exists, so you cannot follow it.</source>
        <translation>アカウントがすでにないため、フォローできません。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be pinned.</source>
        <translation>投稿がすでにないため、固定できませんでした。</translation>
    </message>
    <message>
        <source>The post no longer exists, so its conversation could not be muted.</source>
        <translation>投稿がすでにないため、会話をミュートできませんでした。</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be edited. Your text can become a new post.</source>
        <translation>投稿がすでにないため、編集できませんでした。文章は新しい投稿にできます。</translation>
    </message>
    <message>
        <source>The post that you replied to no longer exists. Make a new post of your reply, or dismiss it.</source>
        <translation>返信先の投稿がすでにありません。返信を新しい投稿にするか、取り下げてください。</translation>
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
        <translation>「{title}」({account})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
