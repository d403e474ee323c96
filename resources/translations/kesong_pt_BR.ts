<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta do log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>It holds none of your texts, locations or passwords.</source>
        <translation>Ele não contém seus textos, locais ou senhas.</translation>
    </message>
    <message>
        <source>Kesong {version}</source>
        <translation>Kesong {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Once a day, {host} is asked for the number of the newest version. Nothing about you or this computer is sent, and nothing is installed.</source>
        <translation>Uma vez por dia, o número da versão mais nova é consultado em {host}. Nada sobre você ou este computador é enviado, e nada é instalado.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Avisar sobre novas versões</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir página de download</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>Now using {name}</source>
        <translation>Agora usando {name}</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Você entrou como {name}.</translation>
    </message>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Sair de {name}?</translation>
    </message>
    <message>
        <source>Drafts and the outbox stay on this computer. Posts that wait are sent after you sign in again.</source>
        <translation>Os rascunhos e a caixa de saída ficam neste computador. As publicações em espera são enviadas quando você entrar de novo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Signed out of {name}. Drafts and the outbox are kept.</source>
        <translation>Você saiu de {name}. Os rascunhos e a caixa de saída foram mantidos.</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {0}</source>
        <translation>Conta: {0}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>Sair: {name}</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Like (L)</source>
        <translation>Curtir (L)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Responder (R)</translation>
    </message>
    <message>
        <source>Boost (B)</source>
        <translation>Impulsionar (B)</translation>
    </message>
    <message>
        <source>Share (C)</source>
        <translation>Compartilhar (C)</translation>
    </message>
    <message>
        <source>Save (S)</source>
        <translation>Salvar (S)</translation>
    </message>
</context>
<context>
    <name>Activation</name>
    <message>
        <source>Sign in first, then open the pictures again.</source>
        <translation>Entre primeiro e depois abra as imagens de novo.</translation>
    </message>
    <message>
        <source>Sign in first. The pictures are kept as a draft.</source>
        <translation>Entre primeiro. As imagens foram guardadas como rascunho.</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Realces</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridade</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vinheta</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Granulação</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Use as cover</source>
        <translation>Usar como capa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Choose photos and videos</source>
        <translation>Escolher fotos e vídeos</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>Fotos e vídeos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Removed from the post. The file stays where it is.</source>
        <translation>Removido da publicação. O arquivo continua onde está.</translation>
    </message>
    <message>
        <source>Click a spot on the photo to number it.</source>
        <translation>Clique em um ponto da foto para numerá-lo.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>This server ignores focal points, and crops to the middle.</source>
        <translation>Este servidor ignora pontos focais e corta no meio.</translation>
    </message>
    <message>
        <source>Describe photo {number} for people who cannot see it</source>
        <translation>Descreva a foto {number} para quem não pode vê-la</translation>
    </message>
    <message>
        <source>{count} of {limit} photos · {written} described. Drag, or press Ctrl and an arrow, to change the order.</source>
        <translation>{count} de {limit} fotos · {written} descritas. Arraste, ou pressione Ctrl e uma seta, para mudar a ordem.</translation>
    </message>
    <message>
        <source>Edit (Ctrl+E)</source>
        <translation>Editar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>Dividir em um álbum</translation>
    </message>
    <message>
        <source>Remove from the post (Del)</source>
        <translation>Remover da publicação (Del)</translation>
    </message>
</context>
<context>
    <name>AlbumViewer</name>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>Foto {number} de {count}. {description}</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfocar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Pictures that their authors marked as sensitive, until you click them.</source>
        <translation>Imagens que seus autores marcaram como sensíveis, até você clicar nelas.</translation>
    </message>
    <message>
        <source>Sensitive pictures</source>
        <translation>Imagens sensíveis</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Wait for a click</source>
        <translation>Esperar um clique</translation>
    </message>
    <message>
        <source>Videos in view play without sound, or only once you start them.</source>
        <translation>Os vídeos à vista tocam sem som, ou só quando você os inicia.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
</context>
<context>
    <name>AttributionSection</name>
    <message>
        <source>Author and copyright</source>
        <translation>Autor e direitos autorais</translation>
    </message>
    <message>
        <source>Keep author name</source>
        <translation>Manter o nome do autor</translation>
    </message>
    <message>
        <source>Where a photo names its author, the published JPEG or PNG does too.</source>
        <translation>Quando a foto traz o autor, o JPEG ou PNG publicado também traz.</translation>
    </message>
    <message>
        <source>Keep copyright notice</source>
        <translation>Manter o aviso de direitos autorais</translation>
    </message>
    <message>
        <source>Location, camera and serial numbers are never published.</source>
        <translation>Local, câmera e números de série nunca são publicados.</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>Post to</source>
        <translation>Publicar em</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quem pode ver</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
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
        <translation>Perfil de {name}</translation>
    </message>
</context>
<context>
    <name>AutostartSection</name>
    <message>
        <source>Startup</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Iniciar quando eu entrar neste computador</translation>
    </message>
    <message>
        <source>So that scheduled posts are sent on time and news arrives.</source>
        <translation>Para que as publicações agendadas sejam enviadas na hora certa e as novidades cheguem.</translation>
    </message>
    <message>
        <source>Only the icon in the tray is shown. Click it to open the window.</source>
        <translation>Só o ícone na bandeja aparece. Clique nele para abrir a janela.</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Iniciar sem janela</translation>
    </message>
    <message>
        <source>Not available in the demo.</source>
        <translation>Indisponível na demonstração.</translation>
    </message>
    <message>
        <source>Not available inside Flatpak. Add Kesong to the startup applications in your desktop&apos;s settings instead.</source>
        <translation>Indisponível no Flatpak. Em vez disso, adicione o Kesong aos aplicativos de inicialização nas configurações da sua área de trabalho.</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Kesong ended unexpectedly. A report is on this computer; nothing was sent.</source>
        <translation>O Kesong foi encerrado de forma inesperada. Há um relatório neste computador; nada foi enviado.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Demo: nothing here is kept after you close the window.</source>
        <translation>Demonstração: nada aqui é mantido depois que você fecha a janela.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and export</source>
        <translation>Backup e exportação</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Backup of this profile</source>
        <translation>Backup deste perfil</translation>
    </message>
    <message>
        <source>One file with accounts, drafts, outbox, collections, preferences and the home server. To restore it, close Kesong and run: kesong restore FILE</source>
        <translation>Um arquivo com contas, rascunhos, caixa de saída, coleções, preferências e o servidor doméstico. Para restaurá-lo, feche o Kesong e execute: kesong restore FILE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All your posts, reviews and collections in a folder: pages with pictures for any browser, JSON and tables. Nothing in it needs Kesong.</source>
        <translation>Todas as suas publicações, avaliações e coleções em uma pasta: páginas com imagens para qualquer navegador, JSON e tabelas. Nada disso precisa do Kesong.</translation>
    </message>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer backup deste perfil</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message>
        <source>Backed up: {size}, with sign-ins, encrypted by your passphrase.</source>
        <translation>Backup feito: {size}, com os acessos, criptografados com sua frase secreta.</translation>
    </message>
    <message>
        <source>Backed up: {size}. Sign-ins are not in it.</source>
        <translation>Backup feito: {size}. Os acessos não estão nele.</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts. Some servers did not answer: what was seen here is in it.</source>
        <translation>Exportado para {folder}: {posts} publicações. Alguns servidores não responderam: deles vai só o que já foi visto aqui.</translation>
    </message>
    <message>
        <source>Exported to {folder}: {posts} posts.</source>
        <translation>Exportado para {folder}: {posts} publicações.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up this profile</source>
        <translation>Fazer backup deste perfil</translation>
    </message>
    <message>
        <source>Accounts, drafts, outbox, collections, preferences and the home server go into one file. Photos of your camera roll do not: back up their folders too.</source>
        <translation>Contas, rascunhos, caixa de saída, coleções, preferências e o servidor doméstico vão para um único arquivo. As fotos da sua galeria, não: faça backup das pastas delas também.</translation>
    </message>
    <message>
        <source>Include photos and videos</source>
        <translation>Incluir fotos e vídeos</translation>
    </message>
    <message>
        <source>Those of the home server and of collections; copies in drafts are always included.</source>
        <translation>Os do servidor doméstico e das coleções; as cópias nos rascunhos são sempre incluídas.</translation>
    </message>
    <message>
        <source>Sign-ins and the key of the home server are left out, unless you enter a passphrase that encrypts them. Without it nobody can read them, not even you. All else in the file can be read: keep it in a safe place.</source>
        <translation>Os acessos e a chave do servidor doméstico ficam de fora, a menos que você informe uma frase secreta para criptografá-los. Sem ela, ninguém pode lê-los, nem mesmo você. Todo o resto do arquivo pode ser lido: guarde-o em lugar seguro.</translation>
    </message>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Frase secreta (opcional)</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase secreta de novo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>Use pelo menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases secretas não são iguais.</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
    <message numerus="yes">
        <source>Queue %n post(s)?</source>
        <translation>
            <numerusform>Pôr %n publicação na fila?</numerusform>
            <numerusform>Pôr %n publicações na fila?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>Pôr %n publicação na fila</numerusform>
            <numerusform>Pôr %n publicações na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>{grouping}: {count}</source>
        <translation>{grouping}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicação</numerusform>
            <numerusform>%n publicações</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of photos…</source>
        <translation>Outro número de fotos…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Abrir um plano…</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plano…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plano</translation>
    </message>
    <message>
        <source>Type a number from 1 to {most}.</source>
        <translation>Digite um número de 1 a {most}.</translation>
    </message>
    <message numerus="yes">
        <source>About %n post(s)</source>
        <translation>
            <numerusform>Cerca de %n publicação</numerusform>
            <numerusform>Cerca de %n publicações</numerusform>
        </translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>Agrupar fotos</translation>
    </message>
    <message>
        <source>Puts so many photos into each post, in the order in which they were taken.</source>
        <translation>Põe esse número de fotos em cada publicação, na ordem em que foram feitas.</translation>
    </message>
    <message>
        <source>Photos in each post</source>
        <translation>Fotos em cada publicação</translation>
    </message>
    <message>
        <source>Type tags with spaces between them.</source>
        <translation>Digite tags separadas por espaços.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adicionar tags</translation>
    </message>
    <message numerus="yes">
        <source>They are added to %n post(s).</source>
        <translation>
            <numerusform>Elas são adicionadas a %n publicação.</numerusform>
            <numerusform>Elas são adicionadas a %n publicações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>#harbour #sea</source>
        <translation>#porto #mar</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Campos: {fields}</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>Modelo de legenda</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the text of %n post(s). Fields are filled from the photos.</source>
        <translation>
            <numerusform>Substitui o texto de %n publicação. Os campos são preenchidos com as fotos.</numerusform>
            <numerusform>Substitui o texto de %n publicações. Os campos são preenchidos com as fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primeiro comentário</translation>
    </message>
    <message numerus="yes">
        <source>Posted as your own reply, once %n post(s) are published. Empty: none.</source>
        <translation>
            <numerusform>Publicado como resposta sua, assim que %n publicação sair. Vazio: nenhum.</numerusform>
            <numerusform>Publicado como resposta sua, assim que %n publicações saírem. Vazio: nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a first time, and a distance such as 30m, 6h, 1d or 1w.</source>
        <translation>Informe a primeira hora e um intervalo, como 30m, 6h, 1d ou 1w.</translation>
    </message>
    <message>
        <source>The last one: {time}</source>
        <translation>A última: {time}</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>Distribuir em dias</translation>
    </message>
    <message numerus="yes">
        <source>Schedules %n post(s), one after the other.</source>
        <translation>
            <numerusform>Agenda %n publicação, uma depois da outra.</numerusform>
            <numerusform>Agenda %n publicações, uma depois da outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Primeira publicação</translation>
    </message>
    <message>
        <source>Time between posts</source>
        <translation>Tempo entre publicações</translation>
    </message>
    <message>
        <source>30m, 6h, 1d, 1w</source>
        <translation>30m, 6h, 1d, 1w</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n will be published at once.</source>
        <translation>
            <numerusform>%n será publicada na hora.</numerusform>
            <numerusform>%n serão publicadas na hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be scheduled, from {first} to {last}.</source>
        <translation>
            <numerusform>%n será agendada, de {first} a {last}.</numerusform>
            <numerusform>%n serão agendadas, de {first} a {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready, kept here.</source>
        <translation>
            <numerusform>%n não está pronta e fica aqui.</numerusform>
            <numerusform>%n não estão prontas e ficam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>By moments</source>
        <translation>Por momentos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) each</source>
        <translation>
            <numerusform>%n foto em cada</numerusform>
            <numerusform>%n fotos em cada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchEdits</name>
    <message numerus="yes">
        <source>%n row(s) did not fit below the last post and were left out.</source>
        <translation>
            <numerusform>%n linha não coube abaixo da última publicação e ficou de fora.</numerusform>
            <numerusform>%n linhas não couberam abaixo da última publicação e ficaram de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>To fix: %n</source>
        <translation>
            <numerusform>A corrigir: %n</numerusform>
            <numerusform>A corrigir: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visível para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de conteúdo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primeiro comentário</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message>
        <source>Batch</source>
        <translation>Em lote</translation>
    </message>
    <message>
        <source>Group photos</source>
        <translation>Agrupar fotos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>Aplica todas as correções que não perdem nada. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visível para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Copy edits of the first photo</source>
        <translation>Copiar edições da primeira foto</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adicionar tags</translation>
    </message>
    <message>
        <source>Caption template</source>
        <translation>Modelo de legenda</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primeiro comentário</translation>
    </message>
    <message>
        <source>Spread over days</source>
        <translation>Distribuir em dias</translation>
    </message>
    <message>
        <source>Fill posting times</source>
        <translation>Preencher horários</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corrigir tudo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Split into single photos</source>
        <translation>Dividir em fotos únicas</translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>Salvar como rascunhos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Many posts at once</source>
        <translation>Muitas publicações de uma vez</translation>
    </message>
    <message>
        <source>Select photos in the camera roll and choose “Make many posts”, or open a plan from a spreadsheet.</source>
        <translation>Selecione fotos na galeria e escolha “Criar muitas publicações”, ou abra um plano de uma planilha.</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Abrir um plano…</translation>
    </message>
    <message>
        <source>{posts} from {photos}</source>
        <translation>{posts} de {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicação</numerusform>
            <numerusform>%n publicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n ready post(s)</source>
        <translation>
            <numerusform>Pôr %n publicação pronta na fila</numerusform>
            <numerusform>Pôr %n publicações prontas na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n post(s)</source>
        <translation>
            <numerusform>Pôr %n publicação na fila</numerusform>
            <numerusform>Pôr %n publicações na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>Corrigir tudo (%n)</numerusform>
            <numerusform>Corrigir tudo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Post {number}</source>
        <translation>Publicação {number}</translation>
    </message>
</context>
<context>
    <name>BatchPresenter</name>
    <message numerus="yes">
        <source>Nothing was queued: %n post(s) need changes.</source>
        <translation>
            <numerusform>Nada foi posto na fila: %n publicação precisa de mudanças.</numerusform>
            <numerusform>Nada foi posto na fila: %n publicações precisam de mudanças.</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are being moved out of the table. Try again in a moment.</source>
        <translation>As publicações estão sendo movidas para fora da tabela. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Post {number}: {problem}</source>
        <translation>Publicação {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>BatchTableView</name>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
</context>
<context>
    <name>BatchTasks</name>
    <message>
        <source>Moving posts…</source>
        <translation>Movendo publicações…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Lendo arquivos…</translation>
    </message>
</context>
<context>
    <name>BestTimeRow</name>
    <message>
        <source>Best times: too few posts to say. So far there are {count}.</source>
        <translation>Melhores horários: ainda há poucas publicações para dizer. Até agora são {count}.</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts. Choose one to add it:</source>
        <translation>Melhores horários, por curtidas e respostas de {count} publicações. Escolha um para adicioná-lo:</translation>
    </message>
    <message>
        <source>{day} {time} · {mean} a post, from {count} posts</source>
        <translation>{day} {time} · {mean} por publicação, de {count} publicações</translation>
    </message>
    <message>
        <source>Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all.</source>
        <translation>As publicações feitas entre {begin} e {end} receberam em média {mean} curtidas e respostas cada; {count} publicações no total.</translation>
    </message>
</context>
<context>
    <name>BubbleDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar mesmo assim</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>Free posting time</source>
        <translation>Horário livre</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
    <message>
        <source>Moving: {host} did not answer yet</source>
        <translation>Movendo: {host} ainda não respondeu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Scheduled on {host} with another app</source>
        <translation>Agendada em {host} com outro app</translation>
    </message>
    <message>
        <source>Being handed to {host}</source>
        <translation>Sendo entregue a {host}</translation>
    </message>
    <message>
        <source>Waits on {host}</source>
        <translation>Aguardando em {host}</translation>
    </message>
    <message>
        <source>Waits on this computer</source>
        <translation>Aguardando neste computador</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Add to camera roll</source>
        <translation>Adicionar à galeria</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Memory card with photos: {name}</source>
        <translation>Cartão de memória com fotos: {name}</translation>
    </message>
</context>
<context>
    <name>CardMonitor</name>
    <message>
        <source>Added {name} to the camera roll. Files on it are never changed.</source>
        <translation>{name} foi adicionado à galeria. Os arquivos nele nunca são alterados.</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>used {period}</source>
        <translation>usado por {period}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
</context>
<context>
    <name>CategoriesPresenter</name>
    <message>
        <source>Category “{name}” deleted</source>
        <translation>Categoria “{name}” excluída</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
    <message>
        <source>Edit category</source>
        <translation>Editar categoria</translation>
    </message>
    <message>
        <source>The newest posts with any of its tags are shown together.</source>
        <translation>As publicações mais novas com qualquer uma das tags aparecem juntas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Tags that you follow or used lately:</source>
        <translation>Tags que você segue ou usou há pouco:</translation>
    </message>
    <message>
        <source>A category has at most {number} tags.</source>
        <translation>Uma categoria tem no máximo {number} tags.</translation>
    </message>
    <message>
        <source>Add the tag {tag}</source>
        <translation>Adicionar a tag {tag}</translation>
    </message>
</context>
<context>
    <name>CellFinder</name>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>Substituído em %n célula</numerusform>
            <numerusform>Substituído em %n células</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>Photos without a description</source>
        <translation>Fotos sem descrição</translation>
    </message>
    <message>
        <source>Posts that name a place</source>
        <translation>Publicações que citam um lugar</translation>
    </message>
    <message>
        <source>Products named without saying who paid</source>
        <translation>Produtos citados sem dizer quem pagou</translation>
    </message>
    <message>
        <source>Affiliate links without saying so</source>
        <translation>Links de afiliado sem aviso</translation>
    </message>
    <message>
        <source>Reviews of bought things with affiliate links</source>
        <translation>Avaliações de produtos comprados com links de afiliado</translation>
    </message>
    <message>
        <source>Links to shops</source>
        <translation>Links para lojas</translation>
    </message>
    <message>
        <source>Files that were posted before</source>
        <translation>Arquivos já publicados</translation>
    </message>
    <message>
        <source>Photos that look like posted ones</source>
        <translation>Fotos parecidas com as publicadas</translation>
    </message>
    <message>
        <source>Files that wait in the outbox</source>
        <translation>Arquivos que esperam na caixa de saída</translation>
    </message>
    <message>
        <source>Many hashtags</source>
        <translation>Hashtags demais</translation>
    </message>
    <message>
        <source>Links that are not secure</source>
        <translation>Links não seguros</translation>
    </message>
    <message>
        <source>Animations that stop moving</source>
        <translation>Animações que param de se mover</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Fotos danificadas</translation>
    </message>
    <message>
        <source>Files with several pages</source>
        <translation>Arquivos com várias páginas</translation>
    </message>
    <message>
        <source>Very tall photos</source>
        <translation>Fotos muito altas</translation>
    </message>
    <message>
        <source>Very wide photos</source>
        <translation>Fotos muito largas</translation>
    </message>
    <message>
        <source>Photos that become too small to read</source>
        <translation>Fotos que ficam pequenas demais para ler</translation>
    </message>
    <message>
        <source>Long videos</source>
        <translation>Vídeos longos</translation>
    </message>
    <message>
        <source>Reply controls that the server lacks</source>
        <translation>Controles de resposta que o servidor não tem</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Check before publishing</source>
        <translation>Verificação antes de publicar</translation>
    </message>
    <message>
        <source>Prevents publishing</source>
        <translation>Impede publicar</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>What the server would refuse, and what a review needs, always prevents publishing.</source>
        <translation>O que o servidor recusaria, e o que uma avaliação precisa, sempre impede publicar.</translation>
    </message>
    <message>
        <source>Limits of the server</source>
        <translation>Limites do servidor</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check of this computer</source>
        <translation>Verificação deste computador</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n ponto a conferir.</numerusform>
            <numerusform>%n pontos a conferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>A verificação não pôde ser concluída.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>Detalhes da verificação</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n a corrigir</numerusform>
            <numerusform>%n a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n merece atenção</numerusform>
            <numerusform>%n merecem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked as you write.</source>
        <translation>Verificado enquanto você escreve.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0} (Del)</source>
        <translation>Remover {0} (Del)</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Where do you want to keep your photos?</source>
        <translation>Onde você quer guardar suas fotos?</translation>
    </message>
    <message>
        <source>You can change this later, and use more than one.</source>
        <translation>Você pode mudar isso depois e usar mais de um.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>For you and your family. No account, no company.</source>
        <translation>Para você e sua família. Sem conta, sem empresa.</translation>
    </message>
    <message>
        <source>On a server I know</source>
        <translation>Em um servidor que eu conheço</translation>
    </message>
    <message>
        <source>Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser.</source>
        <translation>Pixelfed, Mastodon, GoToSocial e outros. Entre com o navegador.</translation>
    </message>
    <message>
        <source>I was invited</source>
        <translation>Recebi um convite</translation>
    </message>
    <message>
        <source>To the home server of family or friends, by an invitation or from the network.</source>
        <translation>No servidor doméstico da família ou de amigos, com um convite ou pela rede.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Testar a demonstração</translation>
    </message>
    <message>
        <source>with sample people and photos</source>
        <translation>com pessoas e fotos de exemplo</translation>
    </message>
    <message>
        <source>Locations and serial numbers are removed</source>
        <translation>Locais e números de série são removidos</translation>
    </message>
    <message>
        <source>Your files are never changed</source>
        <translation>Seus arquivos nunca são alterados</translation>
    </message>
    <message>
        <source>The demo opens in a new window</source>
        <translation>A demonstração abre em uma nova janela</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the demo. Try: kesong --demo</source>
        <translation>Não foi possível iniciar a demonstração. Tente: kesong --demo</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Kesong?</source>
        <translation>Fechar o Kesong?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) still to be sent. Sending goes on when you open Kesong again.</source>
        <translation>
            <numerusform>%n publicação ainda por enviar. O envio continua quando você abrir o Kesong de novo.</numerusform>
            <numerusform>%n publicações ainda por enviar. O envio continua quando você abrir o Kesong de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled post(s): published only while Kesong is open. If it is closed then, you are asked the next time.</source>
        <translation>
            <numerusform>%n publicação agendada: só é publicada com o Kesong aberto. Se ele estiver fechado na hora, o Kesong pergunta na próxima vez.</numerusform>
            <numerusform>%n publicações agendadas: só são publicadas com o Kesong aberto. Se ele estiver fechado na hora, o Kesong pergunta na próxima vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <source>Save to…</source>
        <translation>Salvar em…</translation>
    </message>
    <message>
        <source>Collections are kept on this computer.</source>
        <translation>As coleções ficam neste computador.</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>Nome da nova coleção</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>CollectedPostModel</name>
    <message>
        <source>Your note: {note}</source>
        <translation>Sua nota: {note}</translation>
    </message>
</context>
<context>
    <name>CollectionListModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicação</numerusform>
            <numerusform>%n publicações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Collection options</source>
        <translation>Opções da coleção</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renomear coleção</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Choose “Save to…” in the menu of a post.</source>
        <translation>Escolha “Salvar em…” no menu de uma publicação.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Nada por aqui ainda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Choose cover…</source>
        <translation>Escolher capa…</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Excluir coleção</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Adicionar nota…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Remover da coleção</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>No collections yet</source>
        <translation>Nenhuma coleção ainda</translation>
    </message>
    <message>
        <source>Gather posts under a name of your own. Collections stay on this computer and work offline.</source>
        <translation>Reúna publicações sob um nome seu. As coleções ficam neste computador e funcionam sem conexão.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Collections as tiles</source>
        <translation>Coleções em blocos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>Collection “{name}” deleted</source>
        <translation>Coleção “{name}” excluída</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Removed from “{name}”</source>
        <translation>Removido de “{name}”</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Search for “{words}”</source>
        <translation>Buscar “{words}”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Kesong</source>
        <translation>Kesong</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Rascunho sem título</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Switch to {account}</source>
        <translation>Mudar para {account}</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Sign out: {account}</source>
        <translation>Sair: {account}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamanho do texto {percent}%</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificações na área de trabalho</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros de palavras</translation>
    </message>
    <message>
        <source>Photos and storage</source>
        <translation>Fotos e armazenamento</translation>
    </message>
    <message>
        <source>Author and copyright</source>
        <translation>Autor e direitos autorais</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>Servidor doméstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command, a person, a tag or a draft</source>
        <translation>Digite um comando, uma pessoa, uma tag ou um rascunho</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>Só compradas</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>Pessoas que você segue</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Latest price</source>
        <translation>Último preço</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Menor preço</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>Menos bom</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} stars · {reviews}</source>
        <translation>{mean} estrelas · {reviews}</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>Verificar e publicar</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>Verificar e publicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add photos or videos</source>
        <translation>Adicionar fotos ou vídeos</translation>
    </message>
    <message>
        <source>Drop or paste them here, or choose files. A post can also be text only.</source>
        <translation>Solte ou cole aqui, ou escolha arquivos. A publicação também pode ter só texto.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Open camera roll</source>
        <translation>Abrir galeria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Sobre o que é?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Make this a review</source>
        <translation>Transformar em avaliação</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>Aviso de conteúdo (opcional)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{count} photos: this server takes {limit} in one post.</source>
        <translation>{count} fotos: este servidor aceita {limit} por publicação.</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Choose a cover</source>
        <translation>Escolher uma capa</translation>
    </message>
    <message>
        <source>There are no pictures in it yet.</source>
        <translation>Ainda não há imagens aqui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Imagem sem descrição</translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Straighten</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Graus</translation>
    </message>
    <message>
        <source>Drag the frame on the picture, or move it with the arrow keys. The original file is never changed.</source>
        <translation>Arraste a moldura sobre a imagem, ou mova-a com as setas. O arquivo original nunca é alterado.</translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation>Redefinir corte</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Cropped pictures</source>
        <translation>Imagens cortadas</translation>
    </message>
</context>
<context>
    <name>DateRangeSheet</name>
    <message>
        <source>Date range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>DateScrubber</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Arrow keys move by a month, Page keys by a year</source>
        <translation>As setas movem um mês; Page Up e Page Down, um ano</translation>
    </message>
</context>
<context>
    <name>DeletePostSheet</name>
    <message>
        <source>Delete this post?</source>
        <translation>Excluir esta publicação?</translation>
    </message>
    <message>
        <source>It is removed for everyone, with its likes and boosts.</source>
        <translation>Ela é removida para todos, com suas curtidas e impulsos.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>DemoLoadingPane</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando a demonstração…</translation>
    </message>
    <message>
        <source>People, posts and photos are made up. Nothing here is kept after you close the window.</source>
        <translation>Pessoas, publicações e fotos são inventadas. Nada aqui é mantido depois que você fecha a janela.</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>Escrever descrições</translation>
    </message>
    <message>
        <source>Each changed post is sent as an edit. Readers can see that it was edited.</source>
        <translation>Cada publicação alterada é enviada como edição. Os leitores podem ver que ela foi editada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{post} · @{account}</source>
        <translation>{post} · @{account}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your descriptions are not saved. Close again to discard them.</source>
        <translation>Suas descrições não foram salvas. Feche de novo para descartá-las.</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
</context>
<context>
    <name>DescriptionSheet</name>
    <message>
        <source>Write descriptions</source>
        <translation>Escrever descrições</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Enter: next photo · Shift+Enter: new line · Ctrl+Up: back · Esc: close</source>
        <translation>Enter: próxima foto · Shift+Enter: nova linha · Ctrl+↑: voltar · Esc: fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Describe photo {number} ({place} of {count})</source>
        <translation>Descreva a foto {number} ({place} de {count})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nova notificação</numerusform>
            <numerusform>%n novas notificações</numerusform>
        </translation>
    </message>
    <message>
        <source>Your post was not published yet</source>
        <translation>Sua publicação ainda não saiu</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Loading devices…</source>
        <translation>Carregando dispositivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A device that is signed out can sign in again with the password, or by an invitation.</source>
        <translation>Um dispositivo desconectado pode entrar de novo com a senha ou com um convite.</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>Nenhum dispositivo conectado.</translation>
    </message>
    <message>
        <source>{app} on {name}</source>
        <translation>{app} em {name}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Since {since}, not used yet</source>
        <translation>Desde {since}, ainda não usado</translation>
    </message>
    <message>
        <source>Since {since}, last used {used}</source>
        <translation>Desde {since}, último uso: {used}</translation>
    </message>
</context>
<context>
    <name>DiagnosisReportSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>DiagnosisSection</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Disk, databases, formats, network, clock and accounts, with advice. A report can be saved.</source>
        <translation>Disco, bancos de dados, formatos, rede, relógio e contas, com orientações. O relatório pode ser salvo.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Verificar este computador</translation>
    </message>
    <message>
        <source>This computer has no keyring. Install one, keep sign-ins in a file that only you can read, or sign in each time.</source>
        <translation>Este computador não tem um chaveiro. Instale um, guarde os acessos em um arquivo que só você pode ler ou entre de novo a cada vez.</translation>
    </message>
    <message>
        <source>Sign-ins are in a file in the data folder. Programs that you run can read it.</source>
        <translation>Os acessos estão em um arquivo na pasta de dados. Os programas que você executa podem lê-lo.</translation>
    </message>
    <message>
        <source>Keep sign-ins in a file</source>
        <translation>Guardar os acessos em um arquivo</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>It is on this computer only. It holds no texts, names or locations.</source>
        <translation>Ele está só neste computador. Não contém textos, nomes nem locais.</translation>
    </message>
    <message>
        <source>Crash report, {when}</source>
        <translation>Relatório de falha, {when}</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
</context>
<context>
    <name>DiscoverPane</name>
    <message>
        <source>Discover</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>Reproduzir os vídeos</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Wider world</source>
        <translation>Toda a rede</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Em alta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>No posts match</source>
        <translation>Nenhuma publicação corresponde</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>Nenhuma das publicações carregadas aqui corresponde ao filtro.</translation>
    </message>
    <message>
        <source>No posts in this category yet</source>
        <translation>Nenhuma publicação nesta categoria ainda</translation>
    </message>
    <message>
        <source>New posts with one of its tags appear here.</source>
        <translation>Novas publicações com uma das tags aparecem aqui.</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>Nenhuma publicação com esta tag ainda</translation>
    </message>
    <message>
        <source>New posts with it appear here.</source>
        <translation>Novas publicações com ela aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nada aqui ainda</translation>
    </message>
    <message>
        <source>Public posts appear here.</source>
        <translation>Publicações públicas aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>DiscoverPresenter</name>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>Pedido para seguir enviado a {name}</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>Você está seguindo {name}</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open outbox</source>
        <translation>Abrir caixa de saída</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Sua publicação</translation>
    </message>
    <message>
        <source>{post} is scheduled for {time}.</source>
        <translation>{post} está agendada para {time}.</translation>
    </message>
    <message>
        <source>{post} will be sent when the home server is on.</source>
        <translation>{post} será enviada quando o servidor doméstico estiver ligado.</translation>
    </message>
    <message>
        <source>{post} will be sent when {host} answers.</source>
        <translation>{post} será enviada quando {host} responder.</translation>
    </message>
    <message>
        <source>{post} is in the outbox.</source>
        <translation>{post} está na caixa de saída.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Rascunho excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{title}” is in your drafts.</source>
        <translation>“{title}” está nos seus rascunhos.</translation>
    </message>
    <message>
        <source>The post is in your drafts.</source>
        <translation>A publicação está nos seus rascunhos.</translation>
    </message>
    <message>
        <source>Sign in first. The post is in your drafts.</source>
        <translation>Entre primeiro. A publicação está nos seus rascunhos.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Preview of the card</source>
        <translation>Prévia do cartão</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
</context>
<context>
    <name>DraftGrid</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Excluir (Del)</translation>
    </message>
</context>
<context>
    <name>DraftListModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>Rascunho sem título</translation>
    </message>
    <message>
        <source>Rated {stars}, not written · {when}</source>
        <translation>Nota {stars}, não escrita · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Review · %n photo(s) · {when}</source>
        <translation>
            <numerusform>Avaliação · %n foto · {when}</numerusform>
            <numerusform>Avaliação · %n fotos · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Review · {when}</source>
        <translation>Avaliação · {when}</translation>
    </message>
    <message numerus="yes">
        <source>Post · %n photo(s) · {when}</source>
        <translation>
            <numerusform>Publicação · %n foto · {when}</numerusform>
            <numerusform>Publicação · %n fotos · {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Post · {when}</source>
        <translation>Publicação · {when}</translation>
    </message>
</context>
<context>
    <name>DraftTray</name>
    <message>
        <source>Drafts without a time</source>
        <translation>Rascunhos sem horário</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Words, #tag, product</source>
        <translation>Palavras, #tag, produto</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>Buscar rascunhos</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Last created</source>
        <translation>Última criação</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Rated, not written</source>
        <translation>Com nota, não escritas</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Nenhum rascunho</translation>
    </message>
    <message>
        <source>What you start and do not publish is kept here.</source>
        <translation>O que você começa e não publica fica guardado aqui.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No draft has all of these words in its text, tags, product or descriptions.</source>
        <translation>Nenhum rascunho tem todas estas palavras no texto, nas tags, no produto ou nas descrições.</translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation>Mostrar todos os rascunhos</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames</source>
        <translation>Enter abre, F2 renomeia</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
</context>
<context>
    <name>EditHistorySheet</name>
    <message>
        <source>Edit history</source>
        <translation>Histórico de edições</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>EditPostSheet</name>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>Suas alterações não foram salvas. Feche de novo para descartá-las.</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar publicação</translation>
    </message>
    <message>
        <source>Readers can see that it was edited.</source>
        <translation>Os leitores podem ver que ela foi editada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>Aviso de conteúdo (opcional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>EditProfileSheet</name>
    <message>
        <source>Accept followers one by one</source>
        <translation>Aceitar seguidores um a um</translation>
    </message>
    <message>
        <source>Suggest this profile to others</source>
        <translation>Sugerir este perfil a outras pessoas</translation>
    </message>
    <message>
        <source>This is an automated account</source>
        <translation>Esta é uma conta automatizada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your changes are not saved. Close again to discard them.</source>
        <translation>Suas alterações não foram salvas. Feche de novo para descartá-las.</translation>
    </message>
    <message>
        <source>Label of field {number}</source>
        <translation>Rótulo do campo {number}</translation>
    </message>
    <message>
        <source>Content of field {number}</source>
        <translation>Conteúdo do campo {number}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Choose header…</source>
        <translation>Escolher imagem de capa…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Escolher imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Drag the frame. Arrow keys move it, plus and minus change its size.</source>
        <translation>Arraste a moldura. As setas a movem, mais e menos mudam o tamanho.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>EditorInspector</name>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Editar imagem</translation>
    </message>
    <message>
        <source>Back to the post</source>
        <translation>Voltar à publicação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Hold to show the original (hold B)</source>
        <translation>Segure para mostrar o original (segure B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Done (Ctrl+Enter)</source>
        <translation>Concluir (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Copy edits to…</source>
        <translation>Copiar edições para…</translation>
    </message>
    <message>
        <source>All other pictures</source>
        <translation>Todas as outras imagens</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Edit video {number} of {count}</source>
        <translation>Editar vídeo {number} de {count}</translation>
    </message>
    <message>
        <source>Edit picture {number} of {count}</source>
        <translation>Editar imagem {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) lie outside of the picture now. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%n tag está agora fora da imagem. Desfaça com Ctrl+Z.</numerusform>
            <numerusform>%n tags estão agora fora da imagem. Desfaça com Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits copied. Undo with Ctrl+Z.</source>
        <translation>Edições copiadas. Desfaça com Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>EmptyFeed</name>
    <message>
        <source>No posts match</source>
        <translation>Nenhuma publicação corresponde</translation>
    </message>
    <message>
        <source>None of the posts that are loaded here match the filter.</source>
        <translation>Nenhuma das publicações carregadas aqui corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No posts from this list yet</source>
        <translation>Nenhuma publicação desta lista ainda</translation>
    </message>
    <message>
        <source>No posts with this tag yet</source>
        <translation>Nenhuma publicação com esta tag ainda</translation>
    </message>
    <message>
        <source>New posts appear here.</source>
        <translation>Novas publicações aparecem aqui.</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Editar lista</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nenhuma publicação ainda</translation>
    </message>
    <message>
        <source>Follow a few people, or share your first photo.</source>
        <translation>Siga algumas pessoas ou compartilhe sua primeira foto.</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>Seguir alguém</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Back to the feed</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>Reproduzir os vídeos</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nova publicação</numerusform>
            <numerusform>%n novas publicações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Upload of file {number}</source>
        <translation>Envio do arquivo {number}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>Filtrada: {title}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Não publicadas</translation>
    </message>
    <message>
        <source>With location</source>
        <translation>Com local</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrelas</translation>
    </message>
    <message>
        <source>Hide rejected</source>
        <translation>Ocultar rejeitadas</translation>
    </message>
    <message>
        <source>Stack similar photos</source>
        <translation>Agrupar fotos parecidas</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas de tela</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicadas</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sem local</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Group by day</source>
        <translation>Agrupar por dia</translation>
    </message>
    <message>
        <source>Group by moment</source>
        <translation>Agrupar por momento</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Outro período…</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Filters</source>
        <translation>Filtros de palavras</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Adicionar filtro…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading filters…</source>
        <translation>Carregando filtros de palavras…</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Nenhum filtro de palavras</translation>
    </message>
    <message>
        <source>Posts with words that you choose are hidden, or shown behind a warning.</source>
        <translation>Publicações com palavras que você escolhe são ocultadas ou mostradas atrás de um aviso.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete filter: {title}</source>
        <translation>Excluir filtro: {title}</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Blurs pictures</source>
        <translation>Desfoca imagens</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Whole words only</source>
        <translation>Só palavras inteiras</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Desfocar imagens</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Em 1 dia</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>Em 1 semana</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Em 30 dias</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Palavra ou frase</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Home timeline and lists</source>
        <translation>Início e listas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Public timelines</source>
        <translation>Linhas do tempo públicas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n célula</numerusform>
            <numerusform>%n células</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingController</name>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>%n problema corrigido.</numerusform>
            <numerusform>%n problemas corrigidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message numerus="yes">
        <source>{finding} (and %n more)</source>
        <translation>
            <numerusform>{finding} (e mais %n)</numerusform>
            <numerusform>{finding} (e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all…</source>
        <translation>Escrever todas…</translation>
    </message>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>Descreva a foto. Enter passa à próxima</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>Descrição da foto {number}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Describe the photo. Enter goes to the next one</source>
        <translation>Descreva a foto. Enter passa à próxima</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>Descrição da foto {number}</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Findings about the selected posts</source>
        <translation>Resultados da verificação das publicações selecionadas</translation>
    </message>
</context>
<context>
    <name>FirstComment</name>
    <message>
        <source>Posted as your own reply, once the post is published</source>
        <translation>Publicado como resposta sua, assim que a publicação sair</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primeiro comentário</translation>
    </message>
    <message>
        <source>First comment…</source>
        <translation>Primeiro comentário…</translation>
    </message>
</context>
<context>
    <name>FirstStepsPane</name>
    <message>
        <source>You are signed in</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>Everything here can be changed later in the preferences.</source>
        <translation>Tudo aqui pode ser mudado depois nas preferências.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Where are your photos?</source>
        <translation>Onde estão suas fotos?</translation>
    </message>
    <message>
        <source>Kesong looks into these folders and shows what is there. It changes and uploads nothing.</source>
        <translation>O Kesong olha estas pastas e mostra o que há nelas. Ele não altera nem envia nada.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Only what you publish, to your own server, after a check that shows it</source>
        <translation>Só o que você publica, para o seu próprio servidor, depois de uma verificação que mostra o que vai</translation>
    </message>
    <message>
        <source>Never where a photo was taken, or your camera&apos;s serial number</source>
        <translation>Nunca onde uma foto foi feita nem o número de série da sua câmera</translation>
    </message>
    <message>
        <source>Never your original files: they are copied, and not changed</source>
        <translation>Nunca seus arquivos originais: eles são copiados, e não alterados</translation>
    </message>
    <message>
        <source>Never what you do here: nothing is measured, and nobody is told</source>
        <translation>Nunca o que você faz aqui: nada é medido e ninguém fica sabendo</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Escolher uma pasta de fotos</translation>
    </message>
</context>
<context>
    <name>FocalPoint</name>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Focal point: what a crop keeps in view</source>
        <translation>Ponto focal: o que um corte mantém à vista</translation>
    </message>
    <message>
        <source>{x} % to the right, {y} % up from the middle</source>
        <translation>{x}% à direita, {y}% acima do meio</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message>
        <source>Remove this folder from the camera roll?</source>
        <translation>Remover esta pasta da galeria?</translation>
    </message>
    <message>
        <source>{folder}

Its photos are no longer listed. No file is deleted, and your ratings are kept.</source>
        <translation>{folder}

As fotos dela deixam de aparecer. Nenhum arquivo é excluído e suas notas são mantidas.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FurtherAccounts</name>
    <message>
        <source>Also post to…</source>
        <translation>Publicar também em…</translation>
    </message>
    <message>
        <source>{account} · adapted</source>
        <translation>{account} · adaptada</translation>
    </message>
</context>
<context>
    <name>GapPart</name>
    <message>
        <source>Load missing posts</source>
        <translation>Carregar publicações que faltam</translation>
    </message>
</context>
<context>
    <name>HeaderPart</name>
    <message>
        <source>Pinned</source>
        <translation>Fixada</translation>
    </message>
    <message>
        <source>{name} boosted</source>
        <translation>{name} impulsionou</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Editada em {time}</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>Mais (M)</translation>
    </message>
    <message>
        <source>{time} · edited</source>
        <translation>{time} · editada</translation>
    </message>
</context>
<context>
    <name>HistogramRow</name>
    <message>
        <source>{stars} stars: {count}</source>
        <translation>{stars} estrelas: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Your posts</source>
        <translation>Suas publicações</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Kesong runs a small server on this computer, which nobody else can reach. Choose your user name.</source>
        <translation>O Kesong executa um pequeno servidor neste computador, que mais ninguém acessa. Escolha seu nome de usuário.</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>Nome de usuário: letras a–z, dígitos e sublinhados</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>Home server</source>
        <translation>Servidor doméstico</translation>
    </message>
    <message>
        <source>Run while Kesong is open</source>
        <translation>Executar enquanto o Kesong está aberto</translation>
    </message>
    <message>
        <source>A small server for you and your family. Only this computer reaches it unless you share it.</source>
        <translation>Um pequeno servidor para você e sua família. Só este computador o acessa, a não ser que você o compartilhe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Share on the home network</source>
        <translation>Compartilhar na rede doméstica</translation>
    </message>
    <message>
        <source>Computers on your network reach it too, encrypted. People join by an invitation.</source>
        <translation>Os computadores da sua rede também o acessam, com criptografia. As pessoas entram com um convite.</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>Convidar alguém…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Each works once, for one person and 15 minutes.</source>
        <translation>Cada um vale uma vez, para uma pessoa e por 15 minutos.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>{photos} and {videos}</source>
        <translation>{photos} e {videos}</translation>
    </message>
    <message>
        <source>Listed in the archive, but in none of its parts.</source>
        <translation>Consta do arquivo compactado, mas em nenhuma de suas partes.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>{done} of {total} ({size})</source>
        <translation>{done} de {total} ({size})</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>Escolher outro arquivo compactado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import an Instagram export (request the JSON format) or a Google Takeout. Choose the ZIP file, all its parts together, or the folder that it was unpacked to.</source>
        <translation>Importe uma exportação do Instagram (peça o formato JSON) ou um Google Takeout. Escolha o arquivo ZIP, todas as suas partes juntas, ou a pasta em que foi extraído.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose ZIP files…</source>
        <translation>Escolher arquivos ZIP…</translation>
    </message>
    <message>
        <source>Import an archive</source>
        <translation>Importar um arquivo compactado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Escolher um arquivo compactado</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln item(s)</source>
        <translation>
            <numerusform>Importar %Ln item</numerusform>
            <numerusform>Importar %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it was imported before.</source>
        <translation>Tudo nele já tinha sido importado.</translation>
    </message>
    <message>
        <source>With date: {dates}. With caption: {captions}. With location: {places}.</source>
        <translation>Com data: {dates}. Com legenda: {captions}. Com local: {places}.</translation>
    </message>
    <message>
        <source>{size} will be copied to {folder}</source>
        <translation>{size} serão copiados para {folder}</translation>
    </message>
    <message>
        <source>Unpacked files stay where they are and are added to the camera roll.</source>
        <translation>Arquivos extraídos ficam onde estão e entram na galeria.</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Arquivos deixados de fora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: show why</source>
        <translation>
            <numerusform>%Ln arquivo ficou de fora: ver motivo</numerusform>
            <numerusform>%Ln arquivos ficaram de fora: ver motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importação concluída</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importação interrompida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s) imported.</source>
        <translation>
            <numerusform>%Ln foto ou vídeo importado.</numerusform>
            <numerusform>%Ln fotos e vídeos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again to continue.</source>
        <translation>Importe de novo para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Carregando notificações…</translation>
    </message>
    <message>
        <source>There are none of this kind.</source>
        <translation>Não há nenhuma deste tipo.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Nenhuma notificação</translation>
    </message>
    <message>
        <source>Likes, boosts, mentions and new followers appear here.</source>
        <translation>Curtidas, impulsos, menções e novos seguidores aparecem aqui.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Nenhuma notificação ainda</translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Part of the inbox</source>
        <translation>Parte da caixa de entrada</translation>
    </message>
    <message>
        <source>Messages ({count})</source>
        <translation>Mensagens ({count})</translation>
    </message>
</context>
<context>
    <name>InboxPresenter</name>
    <message>
        <source>{name} follows you now</source>
        <translation>{name} agora segue você</translation>
    </message>
    <message>
        <source>Request of {name} declined</source>
        <translation>Pedido de {name} recusado</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>IndexStatus</name>
    <message>
        <source>Thumbnails paused: {done} of {total}</source>
        <translation>Miniaturas pausadas: {done} de {total}</translation>
    </message>
    <message>
        <source>Making thumbnails: {done} of {total}</source>
        <translation>Criando miniaturas: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln minute(s) left</source>
        <translation>
            <numerusform>Criando miniaturas: {done} de {total}, falta cerca de %Ln minuto</numerusform>
            <numerusform>Criando miniaturas: {done} de {total}, faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making thumbnails: {done} of {total}, about %Ln second(s) left</source>
        <translation>
            <numerusform>Criando miniaturas: {done} de {total}, falta cerca de %Ln segundo</numerusform>
            <numerusform>Criando miniaturas: {done} de {total}, faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>Copiar local</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>{width} × {height} ({megapixels} megapixels)</source>
        <translation>{width} × {height} ({megapixels} megapixels)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Damaged at the end: part of the picture is missing</source>
        <translation>Danificado no fim: falta parte da imagem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Tempo de exposição</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Distância focal</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de cores</translation>
    </message>
    <message>
        <source>{own} mm ({film} mm equivalent)</source>
        <translation>{own} mm (equivale a {film} mm)</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>{count} fps</source>
        <translation>{count} fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data da foto</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>{time} (from the file)</source>
        <translation>{time} (do arquivo)</translation>
    </message>
    <message>
        <source>{time} (from the file name)</source>
        <translation>{time} (do nome do arquivo)</translation>
    </message>
    <message>
        <source>{time} (when the file was changed)</source>
        <translation>{time} (da alteração do arquivo)</translation>
    </message>
</context>
<context>
    <name>InputSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>I was invited</source>
        <translation>Recebi um convite</translation>
    </message>
    <message>
        <source>Somebody on your network shares their home server with you. Choose it, or paste the invitation that they sent you.</source>
        <translation>Alguém na sua rede compartilha o servidor doméstico com você. Escolha-o ou cole o convite que recebeu.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>User name: letters a–z, digits and underscores</source>
        <translation>Nome de usuário: letras a–z, dígitos e sublinhados</translation>
    </message>
    <message>
        <source>Password for other apps (optional)</source>
        <translation>Senha para outros apps (opcional)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>For one person, for 15 minutes, on the same network. They choose “I was invited” in Kesong and paste it.</source>
        <translation>Para uma pessoa, por 15 minutos, na mesma rede. Ela escolhe “Recebi um convite” no Kesong e o cola.</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR code do convite</translation>
    </message>
    <message>
        <source>Invitation text</source>
        <translation>Texto do convite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose.</source>
        <translation>Nada é enviado até você escolher.</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>Abrir servidor</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>O servidor diz</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Abrir publicação</translation>
    </message>
</context>
<context>
    <name>JobHistoryView</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
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
        <translation>Publicação sem título</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não concluída</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>à espera da rede</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Manter como rascunho</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Cancel post</source>
        <translation>Cancelar publicação</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>Foi publicada</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Make a new post</source>
        <translation>Criar nova publicação</translation>
    </message>
    <message>
        <source>The server publishes it on {date}, even while Kesong is closed.</source>
        <translation>O servidor a publica em {date}, mesmo com o Kesong fechado.</translation>
    </message>
    <message>
        <source>It is published on {date}, while Kesong is open.</source>
        <translation>Será publicada em {date}, com o Kesong aberto.</translation>
    </message>
    <message>
        <source>First comment: {text}</source>
        <translation>Primeiro comentário: {text}</translation>
    </message>
    <message>
        <source>It was scheduled for {date}, but Kesong was closed. Publish it now, with today&apos;s date?</source>
        <translation>Estava agendada para {date}, mas o Kesong estava fechado. Publicar agora, com a data de hoje?</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Kesong checks whether it was published before sending it again.</source>
        <translation>A resposta do servidor se perdeu. O Kesong verifica se foi publicada antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The connection broke after this was sent, so it is unknown whether it was published. Your latest posts could not be read. If it was published, sending again would show it twice.</source>
        <translation>A conexão caiu depois do envio, por isso não se sabe se foi publicada. Não foi possível ler suas últimas publicações. Se foi publicada, enviar de novo a mostraria duas vezes.</translation>
    </message>
    <message>
        <source>The server left out some of the pictures.</source>
        <translation>O servidor deixou algumas imagens de fora.</translation>
    </message>
    <message>
        <source>The server put the pictures in another order.</source>
        <translation>O servidor colocou as imagens em outra ordem.</translation>
    </message>
    <message>
        <source>The server has other descriptions than those sent.</source>
        <translation>O servidor tem descrições diferentes das enviadas.</translation>
    </message>
    <message>
        <source>The server shows it to other people than you chose.</source>
        <translation>O servidor a mostra a pessoas diferentes das que você escolheu.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {size}</source>
        <translation>
            <numerusform>%n foto, {size}</numerusform>
            <numerusform>%n fotos, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke after this was sent, so it is unknown whether it was published. Kesong checked your latest posts %n time(s) and did not find it. If it was published, sending again would show it twice.</source>
        <translation>
            <numerusform>A conexão caiu depois do envio, por isso não se sabe se foi publicada. O Kesong verificou suas últimas publicações %n vez e não a encontrou. Se foi publicada, enviar de novo a mostraria duas vezes.</numerusform>
            <numerusform>A conexão caiu depois do envio, por isso não se sabe se foi publicada. O Kesong verificou suas últimas publicações %n vezes e não a encontrou. Se foi publicada, enviar de novo a mostraria duas vezes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Feed</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Em lote</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>Vídeos curtos</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Voltar, avançar</translation>
    </message>
    <message>
        <source>First account; Alt+2 the second, and so on</source>
        <translation>Primeira conta; Alt+2 a segunda, e assim por diante</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Go back or close</source>
        <translation>Voltar ou fechar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Check the post; in the check, publish it</source>
        <translation>Verificar a publicação; na verificação, publicar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remover a foto</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>Escrever uma publicação</translation>
    </message>
    <message>
        <source>Next, previous post</source>
        <translation>Próxima publicação, anterior</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Guardar neste computador</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir a publicação</translation>
    </message>
    <message>
        <source>Open the author&apos;s profile</source>
        <translation>Abrir o perfil do autor</translation>
    </message>
    <message>
        <source>Open the reviewed product</source>
        <translation>Abrir o produto avaliado</translation>
    </message>
    <message>
        <source>Open the photo or the post</source>
        <translation>Abrir a foto ou a publicação</translation>
    </message>
    <message>
        <source>Next photo; play or pause</source>
        <translation>Próxima foto; reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Previous, next photo</source>
        <translation>Foto anterior, próxima</translation>
    </message>
    <message>
        <source>Show or hide what is hidden</source>
        <translation>Mostrar ou ocultar o que está escondido</translation>
    </message>
    <message>
        <source>Choose answers of a poll</source>
        <translation>Escolher respostas de uma enquete</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>Abrir a publicação citada</translation>
    </message>
    <message>
        <source>Translate, show the original</source>
        <translation>Traduzir, mostrar o original</translation>
    </message>
    <message>
        <source>Load missing posts</source>
        <translation>Carregar publicações que faltam</translation>
    </message>
    <message>
        <source>Save to a collection</source>
        <translation>Salvar em uma coleção</translation>
    </message>
    <message>
        <source>Choose a list or followed tag for the feed</source>
        <translation>Escolher uma lista ou tag seguida para o início</translation>
    </message>
    <message>
        <source>In a collection: move the post</source>
        <translation>Em uma coleção: mover a publicação</translation>
    </message>
    <message>
        <source>Open the video in the player</source>
        <translation>Abrir o vídeo no player</translation>
    </message>
    <message>
        <source>In a collection: note on the post</source>
        <translation>Em uma coleção: nota sobre a publicação</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>View the photo</source>
        <translation>Ver a foto</translation>
    </message>
    <message>
        <source>New post with the selection</source>
        <translation>Nova publicação com a seleção</translation>
    </message>
    <message>
        <source>Make many posts of the selection</source>
        <translation>Criar muitas publicações da seleção</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Open or close a stack</source>
        <translation>Abrir ou fechar uma pilha</translation>
    </message>
    <message>
        <source>Rate from 0 to 5 stars</source>
        <translation>Dar de 0 a 5 estrelas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Edit the cell; Shift+Enter begins a new line</source>
        <translation>Editar a célula; Shift+Enter começa nova linha</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher para baixo</translation>
    </message>
    <message>
        <source>Copy, cut, paste cells</source>
        <translation>Copiar, recortar, colar células</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Esvaziar as células</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Merge the selected posts</source>
        <translation>Juntar as publicações selecionadas</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
    <message>
        <source>Fix all in the selected posts</source>
        <translation>Corrigir tudo nas publicações selecionadas</translation>
    </message>
    <message>
        <source>Move the posts up, down</source>
        <translation>Mover as publicações para cima, para baixo</translation>
    </message>
    <message>
        <source>Move the photo within its post</source>
        <translation>Mover a foto na publicação</translation>
    </message>
    <message>
        <source>Queue all posts that are ready</source>
        <translation>Pôr na fila todas as publicações prontas</translation>
    </message>
    <message>
        <source>Change the time of the post</source>
        <translation>Mudar a hora da publicação</translation>
    </message>
    <message>
        <source>Move the post by a day</source>
        <translation>Mover a publicação um dia</translation>
    </message>
    <message>
        <source>Move the post by a week</source>
        <translation>Mover a publicação uma semana</translation>
    </message>
    <message>
        <source>Move the post by half an hour</source>
        <translation>Mover a publicação meia hora</translation>
    </message>
    <message>
        <source>Make the post a draft again</source>
        <translation>Voltar a publicação a rascunho</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Antes, depois</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Anterior, próxima</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reduzir</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Previous, next video</source>
        <translation>Vídeo anterior, próximo</translation>
    </message>
    <message>
        <source>Five seconds back, forward</source>
        <translation>Voltar, avançar cinco segundos</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ligar ou desligar o som</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Whole text, or its beginning</source>
        <translation>Texto inteiro, ou o começo</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Novos seguidores</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Not specified</source>
        <translation>Não especificado</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave {host}?</source>
        <translation>Deixar {host}?</translation>
    </message>
    <message>
        <source>Everything of {name} is deleted there: posts, photos, videos, likes and follows. This cannot be undone. Save your data first: one ZIP file with your posts, photos and videos.</source>
        <translation>Tudo de {name} é excluído de lá: publicações, fotos, vídeos, curtidas e quem você segue. Isso não pode ser desfeito. Salve antes seus dados: um arquivo ZIP com suas publicações, fotos e vídeos.</translation>
    </message>
    <message>
        <source>Save my data…</source>
        <translation>Salvar meus dados…</translation>
    </message>
    <message>
        <source>Leave and delete</source>
        <translation>Deixar e excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Salvar meus dados</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Deixando o servidor…</translation>
    </message>
    <message>
        <source>Your data is saved.</source>
        <translation>Seus dados foram salvos.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>{label} (post deleted)</source>
        <translation>{label} (publicação excluída)</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Disclosures</source>
        <translation>Divulgações</translation>
    </message>
    <message>
        <source>Reviews of gifts, paid posts and affiliate links are listed here once they are published.</source>
        <translation>As avaliações de presentes, publicações pagas e links de afiliado aparecem aqui depois de publicadas.</translation>
    </message>
    <message>
        <source>A record of what your posts say about gifts, payments and links. It is not legal advice.</source>
        <translation>Um registro do que suas publicações dizem sobre presentes, pagamentos e links. Não é aconselhamento jurídico.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>The disclosures are saved.</source>
        <translation>As divulgações foram salvas.</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Lists with {name}</source>
        <translation>Listas com {name}</translation>
    </message>
    <message>
        <source>Loading lists…</source>
        <translation>Carregando listas…</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>Nome da nova lista</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>Criar lista</translation>
    </message>
    <message>
        <source>You have no lists yet.</source>
        <translation>Você ainda não tem listas.</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>LookbackPane</name>
    <message>
        <source>Look back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>Back to the planner</source>
        <translation>Voltar à agenda</translation>
    </message>
    <message>
        <source>Write descriptions…</source>
        <translation>Escrever descrições…</translation>
    </message>
    <message>
        <source>Post again</source>
        <translation>Publicar de novo</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Load older posts</source>
        <translation>Carregar publicações mais antigas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicação</numerusform>
            <numerusform>%n publicações</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} · the server did not answer, so this may be outdated</source>
        <translation>{posts} · o servidor não respondeu, pode estar desatualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n without descriptions</source>
        <translation>
            <numerusform>%n sem descrições</numerusform>
            <numerusform>%n sem descrições</numerusform>
        </translation>
    </message>
    <message>
        <source>Best times: not enough posts yet, {count} so far.</source>
        <translation>Melhores horários: ainda há poucas publicações ({count} até agora).</translation>
    </message>
    <message>
        <source>Best times, by likes and replies of {count} posts: {times}</source>
        <translation>Melhores horários, por curtidas e respostas de {count} publicações: {times}</translation>
    </message>
    <message>
        <source>{day} {time} ({mean} a post, from {count} posts)</source>
        <translation>{day} {time} ({mean} por publicação, de {count} publicações)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be edited.</source>
        <translation>
            <numerusform>%n publicação será editada.</numerusform>
            <numerusform>%n publicações serão editadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) exported.</source>
        <translation>
            <numerusform>%n publicação exportada.</numerusform>
            <numerusform>%n publicações exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Looks</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), the same on every server</source>
        <translation>
            <numerusform>%n filtro, igual em todos os servidores</numerusform>
            <numerusform>%n filtros, iguais em todos os servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
</context>
<context>
    <name>MeanFigure</name>
    <message numerus="yes">
        <source>mean of %n</source>
        <translation>
            <numerusform>média de %n</numerusform>
            <numerusform>média de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{mean} of 5 stars, {count}</source>
        <translation>{mean} de 5 estrelas, {count}</translation>
    </message>
</context>
<context>
    <name>MediaPart</name>
    <message>
        <source>Show (X)</source>
        <translation>Mostrar (X)</translation>
    </message>
    <message>
        <source>Numbers on the photo (H)</source>
        <translation>Números na foto (H)</translation>
    </message>
    <message>
        <source>Open in the player (F)</source>
        <translation>Abrir no player (F)</translation>
    </message>
    <message>
        <source>Description (A)</source>
        <translation>Descrição (A)</translation>
    </message>
    <message>
        <source>This picture cannot be loaded</source>
        <translation>Esta imagem não pode ser carregada</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>Sensível. Clique para mostrar</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Abre no navegador</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Devices…</source>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Deixar…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>Dispositivos de {name}</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>Edit list</source>
        <translation>Editar lista</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>Add someone whom you follow</source>
        <translation>Adicionar alguém que você segue</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Carregando pessoas…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Excluir lista…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.</source>
        <translation>Ainda não há ninguém nesta lista.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Write description</source>
        <translation>Escrever descrição</translation>
    </message>
    <message>
        <source>Shorten text</source>
        <translation>Encurtar texto</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Abrir avaliação</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Adicionar foto</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Remover lugar</translation>
    </message>
    <message>
        <source>Split into {parts} photos</source>
        <translation>Dividir em {parts} fotos</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Cut the end</source>
        <translation>Cortar o fim</translation>
    </message>
    <message>
        <source>Keep the first {limit}</source>
        <translation>Manter as primeiras {limit}</translation>
    </message>
    <message>
        <source>Keep the first {limit} hashtags</source>
        <translation>Manter as primeiras {limit} hashtags</translation>
    </message>
    <message>
        <source>Show to followers instead</source>
        <translation>Mostrar só a seguidores</translation>
    </message>
    <message>
        <source>Remove reply controls</source>
        <translation>Remover controles de resposta</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Desfazer a edição</translation>
    </message>
    <message>
        <source>Undo the crop</source>
        <translation>Desfazer o corte</translation>
    </message>
    <message>
        <source>Keep the first {to_s:.0f} seconds</source>
        <translation>Manter os primeiros {to_s:.0f} segundos</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>Usar https</translation>
    </message>
    <message>
        <source>Use {currency}</source>
        <translation>Usar {currency}</translation>
    </message>
    <message>
        <source>Post without it</source>
        <translation>Publicar sem essa conta</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocínio</translation>
    </message>
</context>
<context>
    <name>MendFields</name>
    <message>
        <source>Choose photos and videos</source>
        <translation>Escolher fotos e vídeos</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Carregando mensagens…</translation>
    </message>
    <message>
        <source>Posts that are only for the people named in them appear here.</source>
        <translation>Publicações só para as pessoas mencionadas aparecem aqui.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
</context>
<context>
    <name>MetadataList</name>
    <message>
        <source>Metadata in the files, and what is shared</source>
        <translation>Metadados nos arquivos e o que é compartilhado</translation>
    </message>
</context>
<context>
    <name>MetadataRow</name>
    <message>
        <source>Video {number}</source>
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Show metadata</source>
        <translation>Mostrar metadados</translation>
    </message>
    <message>
        <source>Show metadata: {name}</source>
        <translation>Mostrar metadados: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Detalhes: {name}</translation>
    </message>
    <message>
        <source>This takes as long as preparing the video for the upload.</source>
        <translation>Leva tanto quanto preparar o vídeo para o envio.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Your file: {file}</source>
        <translation>Seu arquivo: {file}</translation>
    </message>
    <message>
        <source>Published: {file}</source>
        <translation>Publicado: {file}</translation>
    </message>
    <message>
        <source>Not shared: {list}</source>
        <translation>Não compartilhado: {list}</translation>
    </message>
    <message>
        <source>Shared: {list}</source>
        <translation>Compartilhado: {list}</translation>
    </message>
    <message>
        <source>No metadata is shared.</source>
        <translation>Nenhum metadado é compartilhado.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>Curtidas, respostas e impulsos por mês</translation>
    </message>
    <message>
        <source>{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts</source>
        <translation>{month}: {posts} publicações, {likes} curtidas, {replies} respostas, {boosts} impulsos</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
</context>
<context>
    <name>MonthFigures</name>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Likes, replies and boosts by month</source>
        <translation>Curtidas, respostas e impulsos por mês</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>May 2026</source>
        <translation>maio de 2026</translation>
    </message>
    <message>
        <source>Link to the product</source>
        <translation>Link para o produto</translation>
    </message>
    <message>
        <source>Number below the bar code</source>
        <translation>Número abaixo do código de barras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>When you got it</source>
        <translation>Quando você conseguiu</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More: kind, category, link…</source>
        <translation>Mais: tipo, categoria, link…</translation>
    </message>
</context>
<context>
    <name>MuteSheet</name>
    <message>
        <source>Mute {name}?</source>
        <translation>Silenciar {name}?</translation>
    </message>
    <message>
        <source>You will not see their posts. They are not notified.</source>
        <translation>Você não verá as publicações dessa pessoa. Ela não será avisada.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Hide notifications from this person</source>
        <translation>Ocultar notificações desta pessoa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Until I undo it</source>
        <translation>Até eu desfazer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the draft</source>
        <translation>Nome do rascunho</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>On your network</source>
        <translation>Na sua rede</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Does “{server}” show the same code? Its owner has to confirm it.</source>
        <translation>“{server}” mostra o mesmo código? O dono precisa confirmá-lo.</translation>
    </message>
    <message>
        <source>Asking “{server}”…</source>
        <translation>Perguntando a “{server}”…</translation>
    </message>
    <message>
        <source>Choose the server. Its owner has the invitation open in their preferences.</source>
        <translation>Escolha o servidor. O dono está com o convite aberto nas preferências.</translation>
    </message>
    <message>
        <source>Looking for home servers…</source>
        <translation>Procurando servidores domésticos…</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
</context>
<context>
    <name>NewListSheet</name>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>A list is a timeline of some of the people whom you follow. Only you see it.</source>
        <translation>Uma lista é uma linha do tempo de algumas pessoas que você segue. Só você a vê.</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>Criar lista</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only you see it, on this computer.</source>
        <translation>Só você vê, neste computador.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoticeSection</name>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificações na área de trabalho</translation>
    </message>
    <message>
        <source>They are shown through the tray, which this desktop does not have.</source>
        <translation>Elas aparecem pela bandeja, que esta área de trabalho não tem.</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>No notices from</source>
        <translation>Sem notificações a partir de</translation>
    </message>
    <message>
        <source>No notices until</source>
        <translation>Sem notificações até</translation>
    </message>
    <message>
        <source>No notices between these times.</source>
        <translation>Nenhuma notificação entre estes horários.</translation>
    </message>
    <message>
        <source>Quiet hours for notices</source>
        <translation>Horário sem notificações</translation>
    </message>
    <message>
        <source>Closing the window keeps Kesong in the tray: posts are still sent and news arrives.</source>
        <translation>Fechar a janela mantém o Kesong na bandeja: publicações continuam sendo enviadas e novidades chegam.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Ao fechar, continuar na bandeja</translation>
    </message>
    <message>
        <source>Mentions and replies</source>
        <translation>Menções e respostas</translation>
    </message>
    <message>
        <source>Never while the window is in front.</source>
        <translation>Nunca enquanto a janela está na frente.</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensagens diretas</translation>
    </message>
    <message>
        <source>Their text is not shown, nor is what stands behind a content warning.</source>
        <translation>O texto não é mostrado, nem o que está atrás de um aviso de conteúdo.</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>Novos seguidores</translation>
    </message>
    <message>
        <source>Likes and boosts</source>
        <translation>Curtidas e impulsos</translation>
    </message>
    <message>
        <source>Other notifications</source>
        <translation>Outras notificações</translation>
    </message>
    <message>
        <source>Posts that were not published</source>
        <translation>Publicações que não saíram</translation>
    </message>
    <message>
        <source>Posts in the outbox that were refused or need your decision.</source>
        <translation>Publicações na caixa de saída que foram recusadas ou precisam da sua decisão.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>{name}: unknown kind of notification</source>
        <translation>{name}: tipo de notificação desconhecido</translation>
    </message>
    <message>
        <source>Unknown kind of notification</source>
        <translation>Tipo de notificação desconhecido</translation>
    </message>
    <message>
        <source>{name} liked your post</source>
        <translation>{name} curtiu sua publicação</translation>
    </message>
    <message>
        <source>{name} boosted your post</source>
        <translation>{name} impulsionou sua publicação</translation>
    </message>
    <message>
        <source>{name} mentioned you</source>
        <translation>{name} mencionou você</translation>
    </message>
    <message>
        <source>{name} sent you a direct message</source>
        <translation>{name} enviou uma mensagem direta para você</translation>
    </message>
    <message>
        <source>{name} followed you</source>
        <translation>{name} seguiu você</translation>
    </message>
    <message>
        <source>{name} wants to follow you</source>
        <translation>{name} quer seguir você</translation>
    </message>
    <message>
        <source>{name} posted</source>
        <translation>{name} publicou</translation>
    </message>
    <message>
        <source>A poll by {name} has ended</source>
        <translation>Uma enquete de {name} terminou</translation>
    </message>
    <message>
        <source>{name} edited a post that you boosted or replied to</source>
        <translation>{name} editou uma publicação que você impulsionou ou respondeu</translation>
    </message>
    <message>
        <source>{name} quoted your post</source>
        <translation>{name} citou sua publicação</translation>
    </message>
    <message>
        <source>{name} reacted to your post</source>
        <translation>{name} reagiu à sua publicação</translation>
    </message>
    <message>
        <source>{name} moved to another account</source>
        <translation>{name} mudou para outra conta</translation>
    </message>
    <message>
        <source>{name} wants to like your post</source>
        <translation>{name} quer curtir sua publicação</translation>
    </message>
    <message>
        <source>{name} wants to reply to your post</source>
        <translation>{name} quer responder à sua publicação</translation>
    </message>
    <message>
        <source>{name} wants to boost your post</source>
        <translation>{name} quer impulsionar sua publicação</translation>
    </message>
    <message>
        <source>{name} signed up on your server</source>
        <translation>{name} se cadastrou no seu servidor</translation>
    </message>
    <message>
        <source>{name} reported something on your server</source>
        <translation>{name} denunciou algo no seu servidor</translation>
    </message>
    <message>
        <source>Your server blocked accounts that you follow or that follow you</source>
        <translation>Seu servidor bloqueou contas que você segue ou que seguem você</translation>
    </message>
    <message>
        <source>The moderators of your server sent you a warning</source>
        <translation>Os moderadores do seu servidor enviaram um aviso a você</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) boosted your post</source>
        <translation>
            <numerusform>{name} e mais %n pessoa impulsionaram sua publicação</numerusform>
            <numerusform>{name} e mais %n pessoas impulsionaram sua publicação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) followed you</source>
        <translation>
            <numerusform>{name} e mais %n pessoa seguiram você</numerusform>
            <numerusform>{name} e mais %n pessoas seguiram você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s) liked your post</source>
        <translation>
            <numerusform>{name} e mais %n pessoa curtiram sua publicação</numerusform>
            <numerusform>{name} e mais %n pessoas curtiram sua publicação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDelegate</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>NotificationListModel</name>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>A accepts, D declines</source>
        <translation>A aceita, D recusa</translation>
    </message>
    <message>
        <source>Follow requests</source>
        <translation>Pedidos para seguir</translation>
    </message>
</context>
<context>
    <name>OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpar concluídas</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada para enviar</translation>
    </message>
    <message>
        <source>What you publish waits here until the server has it.</source>
        <translation>O que você publica espera aqui até o servidor receber.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>Não pôde ser concluída</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n enviando</numerusform>
            <numerusform>%n enviando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausada</numerusform>
            <numerusform>%n pausadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is paused. Nothing is sent until you resume it.</source>
        <translation>A caixa de saída está pausada. Nada é enviado até você retomar.</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent for another %n minute(s).</source>
        <translation>
            <numerusform>Horário de silêncio: nada é enviado por mais %n minuto.</numerusform>
            <numerusform>Horário de silêncio: nada é enviado por mais %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is metered: posts wait for another one, as you chose.</source>
        <translation>Esta conexão é limitada: as publicações esperam outra, como você escolheu.</translation>
    </message>
    <message>
        <source>The system does not say whether this connection is metered, so posts are sent.</source>
        <translation>O sistema não informa se esta conexão é limitada, por isso as publicações são enviadas.</translation>
    </message>
    <message>
        <source>Dismissed. Your text is kept as a draft.</source>
        <translation>Dispensada. Seu texto foi guardado como rascunho.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Abrir as imagens</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>Menos bom</translation>
    </message>
    <message numerus="yes">
        <source>reviewed %n time(s)</source>
        <translation>
            <numerusform>avaliado %n vez</numerusform>
            <numerusform>avaliado %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by people you follow</source>
        <translation>
            <numerusform>%n de quem você segue</numerusform>
            <numerusform>%n de quem você segue</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars kinder than bought ones here.</source>
        <translation>As avaliações de presentes são {stars} estrelas mais generosas que as de comprados aqui.</translation>
    </message>
    <message>
        <source>Gifted reviews are {stars} stars stricter than bought ones here.</source>
        <translation>As avaliações de presentes são {stars} estrelas mais rigorosas que as de comprados aqui.</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translation>Quem avaliou</translation>
    </message>
</context>
<context>
    <name>OwnerSection</name>
    <message>
        <source>People and storage of the home server</source>
        <translation>Pessoas e armazenamento do servidor doméstico</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Storage for each person</source>
        <translation>Armazenamento por pessoa</translation>
    </message>
    <message>
        <source>Above it, photos and videos are refused with a message. Text is always accepted.</source>
        <translation>Acima dele, fotos e vídeos são recusados com uma mensagem. Texto é sempre aceito.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denúncias</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>One file with people, posts, photos and videos. It also holds what is private: keep it in a safe place.</source>
        <translation>Um arquivo com pessoas, publicações, fotos e vídeos. Ele contém também o que é privado: guarde-o em lugar seguro.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export, or move to a big server</source>
        <translation>Exportar ou mudar para um servidor grande</translation>
    </message>
    <message>
        <source>An archive for each person, laid out like Mastodon&apos;s. GoToSocial can copy posts, photos and videos from it. Mastodon takes only lists of people, and Pixelfed neither. Followers, likes of others and passwords do not move.</source>
        <translation>Um arquivo compactado por pessoa, organizado como o do Mastodon. O GoToSocial pode copiar dele publicações, fotos e vídeos. O Mastodon aceita só listas de pessoas, e o Pixelfed, nada disso. Seguidores, curtidas de outros e senhas não são levados.</translation>
    </message>
    <message>
        <source>Nobody reported anything.</source>
        <translation>Ninguém denunciou nada.</translation>
    </message>
    <message>
        <source>{requests} requests, {refused} refused, {faults} faults</source>
        <translation>{requests} solicitações, {refused} recusadas, {faults} falhas</translation>
    </message>
    <message>
        <source>{time}: {request} failed with {status}</source>
        <translation>{time}: {request} falhou com {status}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}</source>
        <translation>{time}: {reporter} denunciou {reported}</translation>
    </message>
    <message>
        <source>{time}: {reporter} reported {reported}: “{comment}”</source>
        <translation>{time}: {reporter} denunciou {reported}: “{comment}”</translation>
    </message>
    <message>
        <source>Back up the home server</source>
        <translation>Fazer backup do servidor doméstico</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) written.</source>
        <translation>
            <numerusform>%n arquivo compactado gravado.</numerusform>
            <numerusform>%n arquivos compactados gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is complete.</source>
        <translation>O backup está completo.</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Choose one to three products. Space marks one.</source>
        <translation>Escolha de um a três produtos. A tecla Espaço marca um.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Merge with another product</source>
        <translation>Juntar com outro produto</translation>
    </message>
    <message>
        <source>The reviews of both are shown together. Nothing is published, and you can split them again.</source>
        <translation>As avaliações de ambos aparecem juntas. Nada é publicado, e você pode separá-los de novo.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Split off a review</source>
        <translation>Separar uma avaliação</translation>
    </message>
    <message>
        <source>Choose the review of another product with the same name.</source>
        <translation>Escolha a avaliação de outro produto com o mesmo nome.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>PairingList</name>
    <message>
        <source>Or they choose this server under “I was invited”: then the code on their screen appears here.</source>
        <translation>Ou a pessoa escolhe este servidor em “Recebi um convite”: então o código da tela dela aparece aqui.</translation>
    </message>
    <message>
        <source>Let them in only if their screen shows the same code.</source>
        <translation>Só deixe entrar se a tela da pessoa mostrar o mesmo código.</translation>
    </message>
    <message>
        <source>{name} can join now.</source>
        <translation>{name} já pode entrar.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Same code</source>
        <translation>Mesmo código</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Outro código</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Storage by person</source>
        <translation>Armazenamento por pessoa</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Carregando pessoas…</translation>
    </message>
    <message>
        <source>Nobody yet, or the list is hidden.</source>
        <translation>Ninguém ainda, ou a lista está oculta.</translation>
    </message>
    <message>
        <source>No people to show</source>
        <translation>Nenhuma pessoa para mostrar</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>Suggested people</source>
        <translation>Pessoas sugeridas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>Seguir {name}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>People on the home server</source>
        <translation>Pessoas no servidor doméstico</translation>
    </message>
    <message>
        <source>Same as everyone</source>
        <translation>Como todos</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>Limite de {name}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dono</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Guest, reads only</source>
        <translation>Convidado, só lê</translation>
    </message>
    <message>
        <source>Removed, posts stayed</source>
        <translation>Removido, publicações mantidas</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Devices…</source>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Devices of {name}</source>
        <translation>Dispositivos de {name}</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Cancel request</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>PersonListModel</name>
    <message>
        <source>You follow</source>
        <translation>Você segue</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>Você pediu para seguir</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Segue você</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Na caixa de saída</translation>
    </message>
    <message>
        <source>In a draft</source>
        <translation>Em um rascunho</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Não é imagem</translation>
    </message>
    <message>
        <source>Incomplete file</source>
        <translation>Arquivo incompleto</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Arquivo vazio</translation>
    </message>
    <message>
        <source>Too large to open safely</source>
        <translation>Grande demais para abrir com segurança</translation>
    </message>
    <message>
        <source>Needs too much time to decode</source>
        <translation>Demora demais para decodificar</translation>
    </message>
    <message>
        <source>Card not connected</source>
        <translation>Cartão não conectado</translation>
    </message>
    <message>
        <source>Needs an extra that is not installed</source>
        <translation>Precisa de um extra não instalado</translation>
    </message>
    <message>
        <source>No permission to read</source>
        <translation>Sem permissão de leitura</translation>
    </message>
    <message>
        <source>Only online</source>
        <translation>Só online</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Formato não suportado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Damaged at the end</source>
        <translation>Danificado no fim</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message numerus="yes">
        <source>%n similar</source>
        <translation>
            <numerusform>%n parecida</numerusform>
            <numerusform>%n parecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Close stack (F)</source>
        <translation>Fechar pilha (F)</translation>
    </message>
    <message>
        <source>Open stack (F)</source>
        <translation>Abrir pilha (F)</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>no description</source>
        <translation>sem descrição</translation>
    </message>
    <message>
        <source>Photo {number}: {words}</source>
        <translation>Foto {number}: {words}</translation>
    </message>
</context>
<context>
    <name>PhotoListView</name>
    <message>
        <source>Photos of the post</source>
        <translation>Fotos da publicação</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>Criar muitas publicações…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Split into an album</source>
        <translation>Dividir em um álbum</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Describe the photo for people who cannot see it</source>
        <translation>Descreva a foto para quem não pode vê-la</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Split into strips</source>
        <translation>Dividir em tiras</translation>
    </message>
    <message>
        <source>Split post here</source>
        <translation>Dividir a publicação aqui</translation>
    </message>
</context>
<context>
    <name>PhotoWork</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>A publicação já tem o máximo de fotos que o servidor aceita.</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>A foto não é longa o bastante para tiras.</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove from the post</source>
        <translation>Remover da publicação</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Pictures of the post</source>
        <translation>Imagens da publicação</translation>
    </message>
    <message>
        <source>Picture {number} of {count}</source>
        <translation>Imagem {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PictureSplit</name>
    <message>
        <source>The post has as many photos as the server takes.</source>
        <translation>A publicação já tem o máximo de fotos que o servidor aceita.</translation>
    </message>
    <message>
        <source>The photo is not long enough for strips.</source>
        <translation>A foto não é longa o bastante para tiras.</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n photo(s).</source>
        <translation>
            <numerusform>Dividida em %n foto.</numerusform>
            <numerusform>Dividida em %n fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Photos in order</source>
        <translation>Fotos em ordem</translation>
    </message>
    <message>
        <source>Photo {number} of {count}. {description}</source>
        <translation>Foto {number} de {count}. {description}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Onde foi?</translation>
    </message>
    <message>
        <source>Use photo location</source>
        <translation>Usar o local da foto</translation>
    </message>
    <message>
        <source>Off (not shared)</source>
        <translation>Desligado (não compartilhado)</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, shown beside the post.</source>
        <translation>Quem pode ver a publicação vê o lugar, ao lado dela.</translation>
    </message>
    <message>
        <source>Everyone who can see the post sees the place, written below the text.</source>
        <translation>Quem pode ver a publicação vê o lugar, escrito abaixo do texto.</translation>
    </message>
    <message>
        <source>This photo has no location.</source>
        <translation>Esta foto não tem local.</translation>
    </message>
</context>
<context>
    <name>PlanReporter</name>
    <message>
        <source>Moved to {time}.</source>
        <translation>Movida para {time}.</translation>
    </message>
    <message>
        <source>Scheduled for {time}.</source>
        <translation>Agendada para {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) scheduled.</source>
        <translation>
            <numerusform>%n publicação agendada.</numerusform>
            <numerusform>%n publicações agendadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) cannot be published yet.</source>
        <translation>
            <numerusform>%n rascunho ainda não pode ser publicado.</numerusform>
            <numerusform>%n rascunhos ainda não podem ser publicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not scheduled.</source>
        <translation>“{name}” não foi agendada.</translation>
    </message>
</context>
<context>
    <name>PlanTransfer</name>
    <message>
        <source>Plan saved as {name}</source>
        <translation>Plano salvo como {name}</translation>
    </message>
    <message>
        <source>All posts of the plan are in the table already.</source>
        <translation>Todas as publicações do plano já estão na tabela.</translation>
    </message>
    <message>
        <source>The plan has no posts.</source>
        <translation>O plano não tem publicações.</translation>
    </message>
</context>
<context>
    <name>PlannerPane</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascata</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Posting times…</source>
        <translation>Horários de publicação…</translation>
    </message>
    <message>
        <source>Look back at your posts</source>
        <translation>Rever suas publicações</translation>
    </message>
    <message>
        <source>Your profile as it will be</source>
        <translation>Seu perfil como vai ficar</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{days} · the server did not answer, so this may be outdated</source>
        <translation>{days} · o servidor não respondeu, pode estar desatualizado</translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
</context>
<context>
    <name>PollBox</name>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} · ended {time}</source>
        <translation>{votes} · terminou em {time}</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · termina em {time}</translation>
    </message>
    <message>
        <source>{answer} (your vote)</source>
        <translation>{answer} (seu voto)</translation>
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
        <translation>Escolher ({number})</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Votar (V)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{votes} · ended {time}</source>
        <translation>{votes} · terminou em {time}</translation>
    </message>
    <message>
        <source>{votes} · ends {time}</source>
        <translation>{votes} · termina em {time}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopupList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Only public posts can be boosted</source>
        <translation>Só publicações públicas podem ser impulsionadas</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Impulsionada</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>Impulso removido</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Voto enviado</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Publicação excluída</translation>
    </message>
    <message>
        <source>The post is kept.</source>
        <translation>A publicação foi mantida.</translation>
    </message>
    <message>
        <source>The post will be deleted when the server can be reached.</source>
        <translation>A publicação será excluída quando o servidor puder ser acessado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>Publicação editada</translation>
    </message>
    <message>
        <source>Follow request sent to {name}</source>
        <translation>Pedido para seguir enviado a {name}</translation>
    </message>
    <message>
        <source>You&apos;re following {name}</source>
        <translation>Você está seguindo {name}</translation>
    </message>
</context>
<context>
    <name>PostCardView</name>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Show original</source>
        <translation>Mostrar original</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsionar</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>All reviews of {product}</source>
        <translation>Todas as avaliações de {product}</translation>
    </message>
    <message>
        <source>Open the product (D)</source>
        <translation>Abrir o produto (D)</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Editada em {time}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>Desfazer impulso</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Remover dos salvos</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Não listado</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Descrição: {text}</translation>
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
        <translation>A publicação citada aguarda a aprovação do autor.</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>A publicação citada não está disponível.</translation>
    </message>
</context>
<context>
    <name>PostKeeper</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardadas neste computador</translation>
    </message>
    <message>
        <source>Kept on this computer. You find it in Saved, under Collections.</source>
        <translation>Guardada neste computador. Você a encontra em Salvos, em Coleções.</translation>
    </message>
    <message>
        <source>No longer kept on this computer</source>
        <translation>Não está mais guardada neste computador</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>{time}, edited</source>
        <translation>{time}, editada</translation>
    </message>
    <message>
        <source>Content warning: {words}</source>
        <translation>Aviso de conteúdo: {words}</translation>
    </message>
    <message>
        <source>Sensitive pictures, not shown</source>
        <translation>Imagens sensíveis, ocultas</translation>
    </message>
    <message>
        <source>Home of {account}</source>
        <translation>Início de {account}</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Curtida</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Impulsionada</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n impulso</numerusform>
            <numerusform>%n impulsos</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Imagem sem descrição</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Abrir publicação</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Abrir no player</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save to…</source>
        <translation>Salvar em…</translation>
    </message>
    <message>
        <source>This post has no link</source>
        <translation>Esta publicação não tem link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Mostrar original</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>Desfazer impulso</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsionar</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Remover dos salvos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Remover deste computador</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Guardar neste computador</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>Editar publicação…</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>Excluir publicação</translation>
    </message>
</context>
<context>
    <name>PostPane</name>
    <message>
        <source>Add photos</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Loading post…</source>
        <translation>Carregando publicação…</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>It may also have been hidden by its author.</source>
        <translation>Também pode ter sido ocultada pelo autor.</translation>
    </message>
    <message>
        <source>This post was deleted</source>
        <translation>Esta publicação foi excluída</translation>
    </message>
</context>
<context>
    <name>PostPlacement</name>
    <message numerus="yes">
        <source>%n post(s) got a posting time.</source>
        <translation>
            <numerusform>%n publicação recebeu um horário.</numerusform>
            <numerusform>%n publicações receberam um horário.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostPreview</name>
    <message>
        <source>Preview for</source>
        <translation>Prévia para</translation>
    </message>
    <message>
        <source>Feed card</source>
        <translation>Cartão do feed</translation>
    </message>
    <message>
        <source>Square grid</source>
        <translation>Grade quadrada</translation>
    </message>
    <message>
        <source>3:4 tile</source>
        <translation>Bloco 3:4</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Visualizar como</translation>
    </message>
    <message>
        <source>Everyone can see it</source>
        <translation>Todos podem ver</translation>
    </message>
    <message>
        <source>Everyone can see it; it is not listed</source>
        <translation>Todos podem ver; não é listada</translation>
    </message>
    <message>
        <source>Followers can see it</source>
        <translation>Seguidores podem ver</translation>
    </message>
    <message>
        <source>Only people mentioned can see it</source>
        <translation>Só pessoas mencionadas podem ver</translation>
    </message>
    <message>
        <source>Preview on {server}</source>
        <translation>Prévia em {server}</translation>
    </message>
    <message>
        <source>Shown whole; taller than 4:5 is cropped to the middle.</source>
        <translation>Mostrada inteira; mais alta que 4:5 é cortada no meio.</translation>
    </message>
    <message>
        <source>Cropped to the middle: this server ignores focal points.</source>
        <translation>Cortada no meio: este servidor ignora pontos focais.</translation>
    </message>
    <message>
        <source>Cropped around the focal point of each picture.</source>
        <translation>Cortada ao redor do ponto focal de cada imagem.</translation>
    </message>
    <message>
        <source>The server runs {program}.</source>
        <translation>O servidor usa {program}.</translation>
    </message>
    <message>
        <source>Photos are limited to {size} and {pixels} megapixels.</source>
        <translation>As fotos são limitadas a {size} e {pixels} megapixels.</translation>
    </message>
    <message>
        <source>It may show the pictures in another order.</source>
        <translation>Ele pode mostrar as imagens em outra ordem.</translation>
    </message>
</context>
<context>
    <name>PostSheets</name>
    <message>
        <source>Delete and redraft this post?</source>
        <translation>Excluir e refazer esta publicação?</translation>
    </message>
    <message>
        <source>Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost.</source>
        <translation>Texto e fotos são salvos antes como rascunho. As curtidas, impulsos e respostas da publicação se perdem.</translation>
    </message>
    <message>
        <source>Delete and redraft</source>
        <translation>Excluir e refazer</translation>
    </message>
</context>
<context>
    <name>PostTranslation</name>
    <message>
        <source>Translated from {language}</source>
        <translation>Traduzido de {language}</translation>
    </message>
    <message>
        <source>Translated from {language} by {provider}</source>
        <translation>Traduzido de {language} por {provider}</translation>
    </message>
</context>
<context>
    <name>PostWarning</name>
    <message>
        <source>Filtered: {title}</source>
        <translation>Filtrada: {title}</translation>
    </message>
    <message>
        <source>Sensitive content</source>
        <translation>Conteúdo sensível</translation>
    </message>
</context>
<context>
    <name>PostsArea</name>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
</context>
<context>
    <name>PreferencesPane</name>
    <message>
        <source>Search preferences</source>
        <translation>Buscar nas preferências</translation>
    </message>
    <message>
        <source>No matching preferences.</source>
        <translation>Nenhuma preferência encontrada.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>PreflightPane</name>
    <message>
        <source>Check before publishing</source>
        <translation>Verificação antes de publicar</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Voltar ao rascunho</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Publicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all (%n)</source>
        <translation>
            <numerusform>Corrigir tudo (%n)</numerusform>
            <numerusform>Corrigir tudo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies every fix that loses nothing. It can be undone.</source>
        <translation>Aplica todas as correções que não perdem nada. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s) first</source>
        <translation>
            <numerusform>Resolva antes %n problema</numerusform>
            <numerusform>Resolva antes %n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n photo(s) · {server}</source>
        <translation>
            <numerusform>{title} · %n foto · {server}</numerusform>
            <numerusform>{title} · %n fotos · {server}</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Precisa ser corrigido</translation>
    </message>
    <message>
        <source>the server would refuse it, or readers be misled</source>
        <translation>o servidor recusaria, ou enganaria os leitores</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece atenção</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Já resolvido</translation>
    </message>
    <message>
        <source>Your files on disk stay as they are.</source>
        <translation>Seus arquivos no disco ficam como estão.</translation>
    </message>
    <message>
        <source>Write all descriptions…</source>
        <translation>Escrever todas as descrições…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed.</source>
        <translation>
            <numerusform>%n problema corrigido.</numerusform>
            <numerusform>%n problemas corrigidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ready to publish.</source>
        <translation>Pronta para publicar.</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <source>Price over time</source>
        <translation>Preço ao longo do tempo</translation>
    </message>
    <message>
        <source>{prices}, lowest {price}</source>
        <translation>{prices}, menor {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n preço</numerusform>
            <numerusform>%n preços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceChoice</name>
    <message>
        <source>Which price is “{price}”?</source>
        <translation>Qual preço é “{price}”?</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>{currency}, as people paid it</source>
        <translation>{currency}, como as pessoas pagaram</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>Preço ao longo do tempo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Menor</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message numerus="yes">
        <source>The plan has %n mistake(s)</source>
        <translation>
            <numerusform>O plano tem %n erro</numerusform>
            <numerusform>O plano tem %n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct these cells and open it again.</source>
        <translation>Nada foi aproveitado dele. Corrija estas células e abra-o de novo.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>Linha {row}: {problem}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>Linha {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seus</translation>
    </message>
    <message>
        <source>People you follow</source>
        <translation>Pessoas que você segue</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista de desejos</translation>
    </message>
    <message>
        <source>Add a product from its page. When somebody paid less, you see it here.</source>
        <translation>Adicione um produto pela página dele. Quando alguém pagar menos, você verá aqui.</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>A lista de desejos está vazia</translation>
    </message>
    <message>
        <source>Looking for reviews…</source>
        <translation>Procurando avaliações…</translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>Nenhum produto corresponde</translation>
    </message>
    <message>
        <source>Change the words, the category or the list above.</source>
        <translation>Mude as palavras da busca, a categoria ou a lista acima.</translation>
    </message>
    <message>
        <source>Products appear here when you or others review them. Only posts you have seen count.</source>
        <translation>Produtos aparecem aqui quando você ou outros os avaliam. Só contam publicações que você viu.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Nenhum produto ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n lower price(s) on your wish list</source>
        <translation>
            <numerusform>%n preço menor na sua lista de desejos</numerusform>
            <numerusform>%n preços menores na sua lista de desejos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking through {count} older posts.</source>
        <translation>Ainda examinando {count} publicações mais antigas.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar produtos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest review</source>
        <translation>Avaliação mais nova</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Melhor nota</translation>
    </message>
    <message>
        <source>Most reviews</source>
        <translation>Mais avaliações</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>ProductListModel</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: {mean} of 5 stars, {count}</source>
        <translation>{product}: {mean} de 5 estrelas, {count}</translation>
    </message>
</context>
<context>
    <name>ProductPagePresenter</name>
    <message>
        <source>Merged with {product}</source>
        <translation>Juntado com {product}</translation>
    </message>
    <message>
        <source>It is a separate product again</source>
        <translation>Voltou a ser um produto separado</translation>
    </message>
    <message>
        <source>Review moved to its own product</source>
        <translation>Avaliação movida para um produto separado</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation>Não será sugerido de novo</translation>
    </message>
    <message>
        <source>Added to the wish list</source>
        <translation>Adicionado à lista de desejos</translation>
    </message>
    <message>
        <source>Removed from the wish list</source>
        <translation>Removido da lista de desejos</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte da página</translation>
    </message>
    <message>
        <source>No reviews match</source>
        <translation>Nenhuma avaliação corresponde</translation>
    </message>
    <message>
        <source>Choose “All” to see every review.</source>
        <translation>Escolha “Todas” para ver todas as avaliações.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Bought only</source>
        <translation>Só compradas</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Pessoas que sigo</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Com imagens</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>Ordem das avaliações</translation>
    </message>
    <message>
        <source>People I follow first</source>
        <translation>Pessoas que sigo primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Highest rating first</source>
        <translation>Maior nota primeiro</translation>
    </message>
    <message>
        <source>Lowest rating first</source>
        <translation>Menor nota primeiro</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>No reviews of this product</source>
        <translation>Nenhuma avaliação deste produto</translation>
    </message>
    <message>
        <source>None of the posts you have seen reviews it any more.</source>
        <translation>Nenhuma das publicações que você viu o avalia mais.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Moved to {handle}</source>
        <translation>Mudou para {handle}</translation>
    </message>
    <message>
        <source>Copy the address of this person</source>
        <translation>Copiar o endereço desta pessoa</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Note on this person, only for you</source>
        <translation>Nota sobre esta pessoa, só para você</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota particular</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Ask to follow</source>
        <translation>Pedir para seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This person does not list them.</source>
        <translation>Esta pessoa não os lista.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open in new window</source>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Unfollow {name}?</source>
        <translation>Deixar de seguir {name}?</translation>
    </message>
    <message>
        <source>To follow again you will have to ask, and wait to be accepted.</source>
        <translation>Para seguir de novo, você terá que pedir e esperar a aprovação.</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Stop notifying of posts</source>
        <translation>Não avisar de publicações</translation>
    </message>
    <message>
        <source>Notify of posts</source>
        <translation>Avisar de publicações</translation>
    </message>
    <message>
        <source>Show boosts in feed</source>
        <translation>Mostrar impulsos no início</translation>
    </message>
    <message>
        <source>Hide boosts in feed</source>
        <translation>Ocultar impulsos no início</translation>
    </message>
    <message>
        <source>Add to lists…</source>
        <translation>Adicionar a listas…</translation>
    </message>
    <message>
        <source>Remove from followers…</source>
        <translation>Remover dos seguidores…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Deixar de silenciar</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>Remove {name} from your followers?</source>
        <translation>Remover {name} dos seus seguidores?</translation>
    </message>
    <message>
        <source>They are not notified, and can follow you again.</source>
        <translation>A pessoa não é avisada e pode seguir você de novo.</translation>
    </message>
    <message>
        <source>You no longer see each other&apos;s posts, and neither follows the other any more.</source>
        <translation>Vocês deixam de ver as publicações um do outro e de se seguir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>Bloquear {name}?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>Voltar ao perfil</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>Reproduzir os vídeos</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link copiado.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Endereço copiado.</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>Perfil salvo.</translation>
    </message>
</context>
<context>
    <name>ProfilePostModel</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixada</translation>
    </message>
</context>
<context>
    <name>ProfilePreview</name>
    <message>
        <source>Your profile as a grid</source>
        <translation>Seu perfil como grade</translation>
    </message>
    <message>
        <source>Your profile as a waterfall</source>
        <translation>Seu perfil como cascata</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Joined {date}</source>
        <translation>Desde {date}</translation>
    </message>
    <message>
        <source>Verified by the server on {time}</source>
        <translation>Verificado pelo servidor em {time}</translation>
    </message>
    <message>
        <source>You muted this person</source>
        <translation>Você silenciou esta pessoa</translation>
    </message>
    <message>
        <source>You muted this person until {time}</source>
        <translation>Você silenciou esta pessoa até {time}</translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Segue você</translation>
    </message>
    <message>
        <source>You asked to follow</source>
        <translation>Você pediu para seguir</translation>
    </message>
    <message>
        <source>Asks to follow you</source>
        <translation>Pede para seguir você</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Você bloqueou esta pessoa</translation>
    </message>
    <message>
        <source>Boosts are hidden</source>
        <translation>Impulsos ocultos</translation>
    </message>
    <message>
        <source>You are notified of each post</source>
        <translation>Você recebe uma notificação a cada publicação</translation>
    </message>
    <message>
        <source>Accepts followers one by one</source>
        <translation>Aceita seguidores um a um</translation>
    </message>
    <message>
        <source>Automated account</source>
        <translation>Conta automatizada</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Limited by the administrators of the server</source>
        <translation>Limitada pelos administradores do servidor</translation>
    </message>
    <message>
        <source>The administrators of the server suspended this account.</source>
        <translation>Os administradores do servidor suspenderam esta conta.</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Conta suspensa</translation>
    </message>
    <message>
        <source>You are blocked</source>
        <translation>Esta pessoa bloqueou você</translation>
    </message>
    <message>
        <source>This person does not show you their posts.</source>
        <translation>Esta pessoa não mostra as publicações dela a você.</translation>
    </message>
    <message>
        <source>Unblock to see their posts.</source>
        <translation>Desbloqueie para ver as publicações.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln seguidor</numerusform>
            <numerusform>%Ln seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln following</source>
        <translation>
            <numerusform>%Ln seguindo</numerusform>
            <numerusform>%Ln seguindo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publicação</numerusform>
            <numerusform>%Ln publicações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileTop</name>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascata</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln rascunho</numerusform>
            <numerusform>%Ln rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled</source>
        <translation>
            <numerusform>%Ln agendada</numerusform>
            <numerusform>%Ln agendadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Loading profile…</source>
        <translation>Carregando perfil…</translation>
    </message>
    <message>
        <source>Loading posts…</source>
        <translation>Carregando publicações…</translation>
    </message>
    <message>
        <source>Only followers see the posts that are not public.</source>
        <translation>Só seguidores veem as publicações que não são públicas.</translation>
    </message>
    <message>
        <source>No posts to see</source>
        <translation>Nenhuma publicação para ver</translation>
    </message>
    <message>
        <source>Posts without photos and videos are in the list.</source>
        <translation>Publicações sem fotos e vídeos estão na lista.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Nenhuma foto ainda</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nenhuma publicação ainda</translation>
    </message>
    <message>
        <source>Show replies</source>
        <translation>Mostrar respostas</translation>
    </message>
    <message>
        <source>Show boosts</source>
        <translation>Mostrar impulsos</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuotePart</name>
    <message>
        <source>Open quoted post (Q)</source>
        <translation>Abrir publicação citada (Q)</translation>
    </message>
    <message>
        <source>The quoted post is hidden by a filter.</source>
        <translation>A publicação citada está oculta por um filtro.</translation>
    </message>
    <message>
        <source>The quoted post waits for the approval of its author.</source>
        <translation>A publicação citada aguarda a aprovação do autor.</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>A publicação citada não está disponível.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>New post (Ctrl+N)</source>
        <translation>Nova publicação (Ctrl+N)</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Sign out: {0}</source>
        <translation>Sair: {0}</translation>
    </message>
</context>
<context>
    <name>RatingController</name>
    <message numerus="yes">
        <source>Rating undone for %n photo(s).</source>
        <translation>
            <numerusform>Nota desfeita em %n foto.</numerusform>
            <numerusform>Nota desfeita em %n fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Turn on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>I paid for it</source>
        <translation>Eu paguei</translation>
    </message>
    <message>
        <source>Ad · gifted</source>
        <translation>Publi · presente</translation>
    </message>
    <message>
        <source>Gifted</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Sent to me, free</source>
        <translation>Enviado a mim, de graça</translation>
    </message>
    <message>
        <source>Ad · affiliate</source>
        <translation>Publi · afiliado</translation>
    </message>
    <message>
        <source>Affiliate</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <source>I earn by the link</source>
        <translation>Eu ganho com o link</translation>
    </message>
    <message>
        <source>Ad · sponsored</source>
        <translation>Publi · patrocínio</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocínio</translation>
    </message>
    <message>
        <source>I was paid</source>
        <translation>Recebi pagamento</translation>
    </message>
    <message>
        <source>Own product</source>
        <translation>Produto próprio</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meu</translation>
    </message>
    <message>
        <source>I make or sell it</source>
        <translation>Eu faço ou vendo</translation>
    </message>
</context>
<context>
    <name>RelationChoice</name>
    <message>
        <source>How did you get it?</source>
        <translation>Como você conseguiu?</translation>
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
        <translation>{mean} estrelas</translation>
    </message>
</context>
<context>
    <name>RelationshipPresenter</name>
    <message>
        <source>You unfollowed {name}.</source>
        <translation>Você deixou de seguir {name}.</translation>
    </message>
    <message>
        <source>{name} is muted.</source>
        <translation>Você silenciou {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer muted.</source>
        <translation>Você deixou de silenciar {name}.</translation>
    </message>
    <message>
        <source>{name} is blocked.</source>
        <translation>Você bloqueou {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer blocked.</source>
        <translation>Você desbloqueou {name}.</translation>
    </message>
    <message>
        <source>{name} no longer follows you.</source>
        <translation>{name} não segue mais você.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota salva.</translation>
    </message>
    <message>
        <source>Report sent. Thank you.</source>
        <translation>Denúncia enviada. Agradecemos.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of Qt</comment>
        <translation>ddd, d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>30 Nov, 14:05</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>Kesong {version} is available.</source>
        <translation>O Kesong {version} está disponível.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir página de download</translation>
    </message>
</context>
<context>
    <name>RemovePersonSheet</name>
    <message>
        <source>Remove {name} from the home server?</source>
        <translation>Remover {name} do servidor doméstico?</translation>
    </message>
    <message>
        <source>All devices are signed out, and everything of this person is deleted, also from the disk. This cannot be undone.</source>
        <translation>Todos os dispositivos são desconectados, e tudo desta pessoa é excluído, inclusive do disco. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Keep the posts on the server</source>
        <translation>Manter as publicações no servidor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RepairOffer</name>
    <message>
        <source>Kesong can save what can be read into a new file. The damaged file is kept beside it.</source>
        <translation>O Kesong pode salvar em um novo arquivo o que puder ser lido. O arquivo danificado é mantido ao lado dele.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{name}: {count} rows saved; the damaged file is {aside}</source>
        <translation>{name}: {count} linhas salvas; o arquivo danificado é {aside}</translation>
    </message>
    <message>
        <source>Repaired. Start Kesong again.</source>
        <translation>Reparado. Inicie o Kesong de novo.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Add photos</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escrever uma resposta</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Responder a {name}</translation>
    </message>
    <message>
        <source>{used} / {limit}</source>
        <translation>{used} / {limit}</translation>
    </message>
    <message>
        <source>Visible to everyone</source>
        <translation>Visível para todos</translation>
    </message>
    <message>
        <source>Visible to everyone, unlisted</source>
        <translation>Visível para todos, não listada</translation>
    </message>
    <message>
        <source>Visible to your followers</source>
        <translation>Visível para seus seguidores</translation>
    </message>
    <message>
        <source>Visible to the people named</source>
        <translation>Visível para as pessoas mencionadas</translation>
    </message>
</context>
<context>
    <name>ReplyControls</name>
    <message>
        <source>Who can reply</source>
        <translation>Quem pode responder</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>Quem pode citar</translation>
    </message>
    <message>
        <source>Followers and people mentioned</source>
        <translation>Seguidores e pessoas mencionadas</translation>
    </message>
    <message>
        <source>People mentioned</source>
        <translation>Pessoas mencionadas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Everyone who sees it</source>
        <translation>Todos que a veem</translation>
    </message>
</context>
<context>
    <name>ReplyDelegate</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>{time}, edited</source>
        <translation>{time}, editada</translation>
    </message>
    <message>
        <source>{time}, translated</source>
        <translation>{time}, traduzida</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more reply(s)</source>
        <translation>
            <numerusform>Mostrar mais %n resposta</numerusform>
            <numerusform>Mostrar mais %n respostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPicture</name>
    <message>
        <source>Describe this photo for people who cannot see it</source>
        <translation>Descreva esta foto para quem não pode vê-la</translation>
    </message>
    <message>
        <source>Description of photo {number}</source>
        <translation>Descrição da foto {number}</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Remover foto {number}</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>Este servidor aceita {limit} imagens por publicação. %n imagem ficou de fora.</numerusform>
            <numerusform>Este servidor aceita {limit} imagens por publicação. %n imagens ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply is in the outbox.</source>
        <translation>Sua resposta está na caixa de saída.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>Denunciar {name}</translation>
    </message>
    <message>
        <source>The report goes to the administrators of {server}.</source>
        <translation>A denúncia vai para os administradores de {server}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Enviar denúncia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <translation>Spam ou propaganda</translation>
    </message>
    <message>
        <source>Breaks the rules of the server</source>
        <translation>Viola as regras do servidor</translation>
    </message>
    <message>
        <source>Illegal content</source>
        <translation>Conteúdo ilegal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>O que aconteceu (opcional)</translation>
    </message>
    <message>
        <source>Posts to include</source>
        <translation>Publicações a incluir</translation>
    </message>
    <message>
        <source>Also send it to {server}</source>
        <translation>Enviar também a {server}</translation>
    </message>
    <message numerus="yes">
        <source>Post with %n attachment(s)</source>
        <translation>
            <numerusform>Publicação com %n anexo</numerusform>
            <numerusform>Publicação com %n anexos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFilterControl</name>
    <message>
        <source>Filter reviews</source>
        <translation>Filtrar avaliações</translation>
    </message>
    <message>
        <source>Only some reviews are shown, of the posts that are loaded here.</source>
        <translation>Só algumas avaliações são mostradas, das publicações carregadas aqui.</translation>
    </message>
    <message>
        <source>Ads are left out, of the posts that are loaded here.</source>
        <translation>Anúncios ficam de fora, das publicações carregadas aqui.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>ReviewFilterSheet</name>
    <message>
        <source>Reviews only</source>
        <translation>Só avaliações</translation>
    </message>
    <message>
        <source>No ads: only reviews of what was bought</source>
        <translation>Sem anúncios: só avaliações do que foi comprado</translation>
    </message>
    <message>
        <source>Filter reviews</source>
        <translation>Filtrar avaliações</translation>
    </message>
    <message>
        <source>How they got it (none chosen: any)</source>
        <translation>Como conseguiram (nada marcado: qualquer)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>{stars} or more</source>
        <translation>{stars} ou mais</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preço de</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Preço até</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Filters the posts that are loaded here; more are loaded as needed.</source>
        <translation>Filtra as publicações carregadas aqui; outras são carregadas se preciso.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>New review</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message>
        <source>Words on the cover…</source>
        <translation>Texto na capa…</translation>
    </message>
    <message>
        <source>Set product, price and good points on the first photo</source>
        <translation>Pôr produto, preço e pontos bons na primeira foto</translation>
    </message>
    <message>
        <source>Photos and numbered tags</source>
        <translation>Fotos e tags numeradas</translation>
    </message>
    <message>
        <source>Make this a post</source>
        <translation>Transformar em publicação</translation>
    </message>
    <message>
        <source>Check and publish</source>
        <translation>Verificar e publicar</translation>
    </message>
    <message>
        <source>Write later</source>
        <translation>Escrever depois</translation>
    </message>
    <message>
        <source>Keep product and rating as a draft</source>
        <translation>Manter produto e nota como rascunho</translation>
    </message>
    <message>
        <source>Check and publish (Ctrl+Enter)</source>
        <translation>Verificar e publicar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Talvez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semanas</translation>
    </message>
    <message>
        <source>Enter adds a line</source>
        <translation>Enter adiciona uma linha</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Sua avaliação</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>keys 1–5, . for a half</source>
        <translation>teclas 1 a 5; ponto dá meia estrela</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgações</translation>
    </message>
    <message>
        <source>What you got from which brand, and how your posts say so</source>
        <translation>O que você recebeu de qual marca, e como suas publicações o dizem</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>Como você conseguiu?</translation>
    </message>
    <message>
        <source>required, shown first</source>
        <translation>obrigatório, aparece primeiro</translation>
    </message>
    <message>
        <source>Product, place or service</source>
        <translation>Produto, lugar ou serviço</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Would you buy it again?</source>
        <translation>Compraria de novo?</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Less good</source>
        <translation>Menos bom</translation>
    </message>
    <message>
        <source>Kept as a draft, under “Rated, not written”.</source>
        <translation>Guardada como rascunho, em “Com nota, não escritas”.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Guardada como rascunho.</translation>
    </message>
    <message>
        <source>Add a photo first.</source>
        <translation>Adicione uma foto primeiro.</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Título (opcional)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name the product first</source>
        <translation>Informe o produto primeiro</translation>
    </message>
    <message>
        <source>Give a rating first</source>
        <translation>Primeiro dê uma nota</translation>
    </message>
    <message>
        <source>Say how you got it first</source>
        <translation>Primeiro diga como conseguiu</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message>
        <source>Open the product (D)</source>
        <translation>Abrir o produto (D)</translation>
    </message>
</context>
<context>
    <name>ReviewPreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>In other apps, as plain text</source>
        <translation>Em outros apps, como texto simples</translation>
    </message>
    <message>
        <source>Add the product, a rating, and how you got it.</source>
        <translation>Informe o produto, a nota e como o conseguiu.</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>used {time}</source>
        <translation>usado por {time}</translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>Only the archive is imported. Add the other files separately.</source>
        <translation>Só o arquivo compactado é importado. Adicione os outros arquivos à parte.</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl and the mouse wheel)</source>
        <translation>Zoom (Ctrl e a roda do mouse)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the camera roll</source>
        <translation>Buscar na galeria</translation>
    </message>
    <message>
        <source>Search name, folder, camera, caption and date; or place:48.2,16.4</source>
        <translation>Busque por nome, pasta, câmera, legenda e data; ou place:48.2,16.4</translation>
    </message>
    <message>
        <source>Pause making thumbnails</source>
        <translation>Pausar a criação de miniaturas</translation>
    </message>
    <message>
        <source>Add your photos</source>
        <translation>Adicione suas fotos</translation>
    </message>
    <message>
        <source>Choose folders to include. Files are only read, never moved or changed.</source>
        <translation>Escolha as pastas a incluir. Os arquivos só são lidos, nunca movidos nem alterados.</translation>
    </message>
    <message>
        <source>Use Pictures folder</source>
        <translation>Usar a pasta Imagens</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No photo or video matches the filters above.</source>
        <translation>Nenhuma foto ou vídeo corresponde aos filtros acima.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Make many posts…</source>
        <translation>Criar muitas publicações…</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Continue making thumbnails</source>
        <translation>Continuar a criação de miniaturas</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Escolher uma pasta de fotos</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>Importar um arquivo compactado…</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <translation>Remover {folder}</translation>
    </message>
</context>
<context>
    <name>RollPresenter</name>
    <message>
        <source>Scanning…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>{folder} was removed. Its files are unchanged.</source>
        <translation>{folder} foi removida. Seus arquivos não mudaram.</translation>
    </message>
    <message numerus="yes">
        <source>{size} · %n with location</source>
        <translation>
            <numerusform>{size} · %n com local</numerusform>
            <numerusform>{size} · %n com local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>New post with {count}</source>
        <translation>Publicação com {count}</translation>
    </message>
    <message numerus="yes">
        <source>Scanning: %Ln file(s) so far</source>
        <translation>
            <numerusform>Examinando: %Ln arquivo até agora</numerusform>
            <numerusform>Examinando: %Ln arquivos até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} belongs to another program. Export the pictures from it to add them.</source>
        <translation>{folder} pertence a outro programa. Exporte as imagens dele para adicioná-las.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not supported: {endings}</source>
        <translation>
            <numerusform>%Ln arquivo não suportado: {endings}</numerusform>
            <numerusform>%Ln arquivos não suportados: {endings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>{count} de %Ln foto ou vídeo</numerusform>
            <numerusform>{count} de %Ln fotos e vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and video(s)</source>
        <translation>
            <numerusform>%Ln foto ou vídeo</numerusform>
            <numerusform>%Ln fotos e vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screenshot(s) hidden</source>
        <translation>
            <numerusform>%Ln captura de tela oculta</numerusform>
            <numerusform>%Ln capturas de tela ocultas</numerusform>
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
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>RollView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>Select day</source>
        <translation>Selecionar dia</translation>
    </message>
</context>
<context>
    <name>RotationPage</name>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Espelhar</translation>
    </message>
</context>
<context>
    <name>SameProducts</name>
    <message>
        <source>May be the same product</source>
        <translation>Pode ser o mesmo produto</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>Juntados por você</translation>
    </message>
    <message>
        <source>No reviews cached</source>
        <translation>Nenhuma avaliação em cache</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>Merge with {product}</source>
        <translation>Juntar com {product}</translation>
    </message>
    <message>
        <source>Not the same as {product}</source>
        <translation>Não é o mesmo que {product}</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Split off {product}</source>
        <translation>Separar {product}</translation>
    </message>
</context>
<context>
    <name>SamplePostBox</name>
    <message>
        <source>Try it</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Publish a sample post</source>
        <translation>Publicar um exemplo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>A post with a picture that comes with Kesong. Nobody but you can see it.</source>
        <translation>Uma publicação com uma imagem que vem com o Kesong. Só você pode vê-la.</translation>
    </message>
    <message>
        <source>Hello! This is a sample post.</source>
        <translation>Olá! Esta é uma publicação de exemplo.</translation>
    </message>
    <message>
        <source>A boat and a jetty on a still lake, hills mirrored in it</source>
        <translation>Um barco e um píer em um lago calmo, com colinas refletidas na água</translation>
    </message>
    <message>
        <source>Published. Nobody but you can see it.</source>
        <translation>Publicada. Só você pode vê-la.</translation>
    </message>
    <message>
        <source>It is in the outbox…</source>
        <translation>Ela está na caixa de saída…</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it is left.</source>
        <translation>Retirada. Não restou nada dela.</translation>
    </message>
</context>
<context>
    <name>SavedActions</name>
    <message>
        <source>Like removed</source>
        <translation>Curtida removida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>Removido dos salvos</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas as coleções</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Play the videos</source>
        <translation>Reproduzir os vídeos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Save a post, and you find it again here. Nobody else sees what you save.</source>
        <translation>Salve uma publicação e encontre-a aqui. Ninguém mais vê o que você salva.</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Nada salvo ainda</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>Nenhuma curtida ainda</translation>
    </message>
    <message>
        <source>Posts that you like appear here.</source>
        <translation>Publicações que você curte aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule post</source>
        <translation>Agendar publicação</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>It is published from this computer while Kesong is open. If Kesong is closed then, you are asked the next time.</source>
        <translation>Ela é publicada deste computador com o Kesong aberto. Se ele estiver fechado na hora, o Kesong pergunta na próxima vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
</context>
<context>
    <name>SearchDelegate</name>
    <message>
        <source>Remove from recent searches</source>
        <translation>Remover das buscas recentes</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Words, #tag, @name, or an address</source>
        <translation>Palavras, #tag, @nome ou um endereço</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>Buscar pessoas, tags e publicações</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Clear recent searches</source>
        <translation>Limpar buscas recentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Buscas recentes</translation>
    </message>
    <message numerus="yes">
        <source>{mean} of 5 stars, %n review(s)</source>
        <translation>
            <numerusform>{mean} de 5 estrelas, %n avaliação</numerusform>
            <numerusform>{mean} de 5 estrelas, %n avaliações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Offline: only what you have seen is searched.</source>
        <translation>Sem conexão: só o que você já viu é buscado.</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>Buscando no servidor…</translation>
    </message>
    <message>
        <source>Find people, tags and posts by their words. Paste the address of a post or a profile to open it.</source>
        <translation>Encontre pessoas, tags e publicações por palavras. Cole o endereço de uma publicação ou de um perfil para abri-lo.</translation>
    </message>
    <message>
        <source>Search people, tags and posts</source>
        <translation>Buscar pessoas, tags e publicações</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No person, tag or post matches “{0}”.</source>
        <translation>Nenhuma pessoa, tag ou publicação corresponde a “{0}”.</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Desmarcar tudo</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>Velocidade de envio</translation>
    </message>
    <message>
        <source>The most that uploads use of the connection.</source>
        <translation>O máximo da conexão que os envios usam.</translation>
    </message>
    <message>
        <source>Pause on metered connections</source>
        <translation>Pausar em conexões limitadas</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horário de silêncio desde</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>Horário de silêncio até</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Nothing is sent between these times. New posts and notifications still arrive.</source>
        <translation>Nada é enviado entre estes horários. Novas publicações e notificações ainda chegam.</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>{speed} kB/s</source>
        <translation>{speed} kB/s</translation>
    </message>
    <message>
        <source>This system does not say whether a connection is metered, so nothing is paused.</source>
        <translation>Este sistema não informa se a conexão é limitada, por isso nada é pausado.</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>Esta conexão é limitada.</translation>
    </message>
    <message>
        <source>Not metered now.</source>
        <translation>No momento, a conexão não é limitada.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>On a server I know</source>
        <translation>Em um servidor que eu conheço</translation>
    </message>
    <message>
        <source>Sign in again as {name}</source>
        <translation>Entrar de novo como {name}</translation>
    </message>
    <message>
        <source>Server address, or your handle</source>
        <translation>Endereço do servidor ou seu usuário</translation>
    </message>
    <message>
        <source>Authorization page</source>
        <translation>Página de autorização</translation>
    </message>
    <message>
        <source>Code from the server</source>
        <translation>Código do servidor</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir a página de novo</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar um código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>Contatando o servidor…</translation>
    </message>
    <message>
        <source>Registering with the server…</source>
        <translation>Registrando no servidor…</translation>
    </message>
    <message>
        <source>Your browser opens. Allow access there, then come back here. Kesong waits for five minutes.</source>
        <translation>Seu navegador será aberto. Permita o acesso e volte aqui. O Kesong espera cinco minutos.</translation>
    </message>
    <message>
        <source>Open the page in any browser, allow access, and paste the code that it shows.</source>
        <translation>Abra a página em qualquer navegador, permita o acesso e cole o código mostrado.</translation>
    </message>
    <message>
        <source>{server} runs {program}</source>
        <translation>{server} usa {program}</translation>
    </message>
    <message>
        <source>{server} runs an unknown program</source>
        <translation>{server} usa um programa desconhecido</translation>
    </message>
    <message>
        <source>Pictures per post: {pictures}. Characters: {characters}.</source>
        <translation>Imagens por publicação: {pictures}. Caracteres: {characters}.</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>No account yet? These kinds of servers work with Kesong:</source>
        <translation>Ainda não tem conta? Estes tipos de servidor funcionam com o Kesong:</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>Encontrar um servidor</translation>
    </message>
    <message>
        <source>Made for photos and albums.</source>
        <translation>Feito para fotos e álbuns.</translation>
    </message>
    <message>
        <source>The most people. Usually four pictures in a post.</source>
        <translation>O mais popular. Em geral, quatro imagens por publicação.</translation>
    </message>
    <message>
        <source>Small, for people who run their own.</source>
        <translation>Pequeno, para quem administra o próprio servidor.</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Ler o guia</translation>
    </message>
</context>
<context>
    <name>ShortVideosPane</name>
    <message>
        <source>Looking for videos…</source>
        <translation>Procurando vídeos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Videos of these posts appear here.</source>
        <translation>Os vídeos destas publicações aparecem aqui.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Nenhum vídeo ainda</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>Vídeos curtos</translation>
    </message>
    <message>
        <source>Videos of this server</source>
        <translation>Vídeos deste servidor</translation>
    </message>
    <message>
        <source>Videos of the wider world</source>
        <translation>Vídeos de todos os servidores</translation>
    </message>
    <message>
        <source>Trending videos</source>
        <translation>Vídeos em alta</translation>
    </message>
    <message>
        <source>Saved videos</source>
        <translation>Vídeos salvos</translation>
    </message>
    <message>
        <source>Liked videos</source>
        <translation>Vídeos curtidos</translation>
    </message>
    <message>
        <source>Videos of a profile</source>
        <translation>Vídeos de um perfil</translation>
    </message>
</context>
<context>
    <name>ShortVideosPresenter</name>
    <message numerus="yes">
        <source>%n video(s) skipped that cannot be played safely</source>
        <translation>
            <numerusform>%n vídeo pulado que não pode ser reproduzido com segurança</numerusform>
            <numerusform>%n vídeos pulados que não podem ser reproduzidos com segurança</numerusform>
        </translation>
    </message>
    <message>
        <source>A video by {name} cannot be played safely, and was skipped</source>
        <translation>Um vídeo de {name} não pode ser reproduzido com segurança e foi pulado</translation>
    </message>
    <message>
        <source>The video by {name} cannot be played safely</source>
        <translation>O vídeo de {name} não pode ser reproduzido com segurança</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Untitled post</source>
        <translation>Publicação sem título</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of {total} sent</source>
        <translation>
            <numerusform>%n imagem de {total} enviada</numerusform>
            <numerusform>%n imagens de {total} enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Neste dia</translation>
    </message>
    <message>
        <source>This day in {year}</source>
        <translation>Neste dia em {year}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir a publicação</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Enviando agora</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>Abrir caixa de saída</translation>
    </message>
    <message>
        <source>Upload progress</source>
        <translation>Progresso do envio</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>Vídeos curtos</translation>
    </message>
    <message>
        <source>Open the player</source>
        <translation>Abrir o player</translation>
    </message>
    <message>
        <source>Video by {name}, {length}</source>
        <translation>Vídeo de {name}, {length}</translation>
    </message>
    <message>
        <source>Tags you follow</source>
        <translation>Tags que você segue</translation>
    </message>
    <message>
        <source>Follow someone</source>
        <translation>Seguir alguém</translation>
    </message>
    <message>
        <source>name or name@server</source>
        <translation>nome ou nome@servidor</translation>
    </message>
    <message>
        <source>Name to follow</source>
        <translation>Nome a seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Previous video</source>
        <translation>Vídeo anterior</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>Próximo vídeo</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir a publicação</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Show less of the text</source>
        <translation>Mostrar menos do texto</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar o texto todo</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Descrição: {text}</translation>
    </message>
    <message>
        <source>Remove like</source>
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>Desfazer impulso</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Remover dos salvos</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading posts…</source>
        <translation>Carregando publicações…</translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message>
        <source>Posting times</source>
        <translation>Horários de publicação</translation>
    </message>
    <message>
        <source>Days and times, in lines of their own. A line may end with a time zone of its own.</source>
        <translation>Dias e horas, um por linha. Uma linha pode terminar com um fuso horário próprio.</translation>
    </message>
    <message>
        <source>Mon Wed Fri 18:00</source>
        <translation>Mon Wed Fri 18:00</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Dias e horários</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Edit category…</source>
        <translation>Editar categoria…</translation>
    </message>
    <message>
        <source>Delete category</source>
        <translation>Excluir categoria</translation>
    </message>
</context>
<context>
    <name>SourceChips</name>
    <message>
        <source>Categories, followed tags and lists</source>
        <translation>Categorias, tags seguidas e listas</translation>
    </message>
    <message>
        <source>Open this list in the feed</source>
        <translation>Abrir esta lista no início</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nova categoria…</translation>
    </message>
</context>
<context>
    <name>SpokenExtras</name>
    <message>
        <source>Poll, {facts}</source>
        <translation>Enquete, {facts}</translation>
    </message>
    <message>
        <source>Quotes {name}: {text}</source>
        <translation>Cita {name}: {text}</translation>
    </message>
    <message>
        <source>Link to {host}: {title}</source>
        <translation>Link para {host}: {title}</translation>
    </message>
    <message>
        <source>Posts may be missing below</source>
        <translation>Podem faltar publicações abaixo</translation>
    </message>
</context>
<context>
    <name>StarChoice</name>
    <message>
        <source>Keys 1 to 5 give stars, 0 removes them</source>
        <translation>As teclas 1 a 5 dão estrelas, 0 as remove</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sem nota</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Keys 1 to 5, full stop for a half, 0 for none</source>
        <translation>Teclas 1 a 5; ponto dá meia estrela, 0 remove</translation>
    </message>
    <message>
        <source>{0} of 5</source>
        <translation>{0} de 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sem nota</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>Estrelas: {0}</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>A preference is not valid, so its default is used ({problem}).</source>
        <translation>Uma preferência não é válida, e o padrão está em uso ({problem}).</translation>
    </message>
    <message>
        <source>No keyring found. You will have to sign in again after closing Kesong.</source>
        <translation>Nenhum chaveiro encontrado. Você terá que entrar de novo depois de fechar o Kesong.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of {host}. Nothing was lost; %n post(s) wait in the outbox.</source>
        <translation>
            <numerusform>Sessão encerrada em {host}. Nada se perdeu; %n publicação espera na caixa de saída.</numerusform>
            <numerusform>Sessão encerrada em {host}. Nada se perdeu; %n publicações esperam na caixa de saída.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Showing what was loaded at {time}.</source>
        <translation>Mostrando o que foi carregado às {time}.</translation>
    </message>
    <message>
        <source>Posts of {accounts} are shown as they were loaded at {time}.</source>
        <translation>As publicações de {accounts} aparecem como foram carregadas às {time}.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>StepArrows</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Photos and storage</source>
        <translation>Fotos e armazenamento</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} pixels</translation>
    </message>
    <message>
        <source>Upload size</source>
        <translation>Tamanho de envio</translation>
    </message>
    <message>
        <source>The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are.</source>
        <translation>O lado mais longo das fotos publicadas. Servidores com limite menor recebem fotos menores; seus arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Limpar cache</translation>
    </message>
    <message>
        <source>Media cache</source>
        <translation>Cache de mídia</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen stay visible offline. Those of your own and bookmarked posts, and those that you keep, do not count for it.</source>
        <translation>As fotos e os vídeos que você viu continuam visíveis sem conexão. Os das suas publicações e das salvas, e os que você guarda, não contam para isso.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dias</translation>
    </message>
    <message>
        <source>Remove unused media</source>
        <translation>Remover mídia não usada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>Em conexões limitadas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Data saver</source>
        <translation>Economia de dados</translation>
    </message>
    <message>
        <source>Posts show small previews, and videos wait for a click.</source>
        <translation>As publicações mostram prévias pequenas, e os vídeos esperam um clique.</translation>
    </message>
    <message>
        <source>Clear the media cache?</source>
        <translation>Limpar o cache de mídia?</translation>
    </message>
    <message>
        <source>Photos and videos that you have seen are downloaded again when you look at them. Those of your own and bookmarked posts, and those that you keep, stay.</source>
        <translation>As fotos e os vídeos que você viu são baixados de novo quando você os abre. Os das suas publicações e das salvas, e os que você guarda, permanecem.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Media that you have not viewed for this long is removed.</source>
        <translation>A mídia que você não vê há esse tempo é removida.</translation>
    </message>
    <message>
        <source>Remove {folder} from the camera roll</source>
        <translation>Remover {folder} da galeria</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Add Pictures folder</source>
        <translation>Adicionar a pasta Imagens</translation>
    </message>
    <message>
        <source>No folders yet. Files are only read, never moved.</source>
        <translation>Nenhuma pasta ainda. Os arquivos só são lidos, nunca movidos.</translation>
    </message>
</context>
<context>
    <name>StorageUseChart</name>
    <message>
        <source>Storage used on this computer</source>
        <translation>Armazenamento usado neste computador</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Photos and videos you have seen</source>
        <translation>Fotos e vídeos que você viu</translation>
    </message>
    <message>
        <source>Photos and videos of your own and bookmarked posts</source>
        <translation>Fotos e vídeos das suas publicações e das salvas</translation>
    </message>
    <message>
        <source>Posts, people and notifications</source>
        <translation>Publicações, pessoas e notificações</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de busca</translation>
    </message>
    <message>
        <source>Previews of the camera roll</source>
        <translation>Prévias da galeria</translation>
    </message>
    <message>
        <source>Photos in collections</source>
        <translation>Fotos em coleções</translation>
    </message>
    <message>
        <source>Copies of photos in drafts</source>
        <translation>Cópias de fotos em rascunhos</translation>
    </message>
</context>
<context>
    <name>TagCanvas</name>
    <message>
        <source>Numbered tags on the photo</source>
        <translation>Tags numeradas na foto</translation>
    </message>
    <message>
        <source>No tags. Enter adds one.</source>
        <translation>Nenhuma tag. Enter adiciona uma.</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, {left} % from the left, {top} % from the top</source>
        <translation>Tag {number}: {name}, {left}% da esquerda, {top}% do topo</translation>
    </message>
    <message>
        <source>Tag {number}: {name}, not on the photo</source>
        <translation>Tag {number}: {name}, fora da foto</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar tag</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Sets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
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
        <translation>Nome, 18 EUR</translation>
    </message>
    <message>
        <source>Name and price of tag {number}</source>
        <translation>Nome e preço da tag {number}</translation>
    </message>
    <message>
        <source>Remove tag {number}</source>
        <translation>Remover tag {number}</translation>
    </message>
    <message>
        <source>Outside: put on the photo</source>
        <translation>Fora: pôr na foto</translation>
    </message>
    <message>
        <source>Tag {number} is not on the photo. Put it there.</source>
        <translation>A tag {number} está fora da foto. Pôr na foto.</translation>
    </message>
</context>
<context>
    <name>TagSetsSheet</name>
    <message>
        <source>Sets of hashtags</source>
        <translation>Conjuntos de hashtags</translation>
    </message>
    <message>
        <source>Name of a new set</source>
        <translation>Nome do novo conjunto</translation>
    </message>
    <message>
        <source>Save these tags</source>
        <translation>Salvar estas tags</translation>
    </message>
    <message>
        <source>The post has no tags yet.</source>
        <translation>A publicação ainda não tem tags.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Nome de {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <source>There is another set called “{name}”.</source>
        <translation>Já existe outro conjunto chamado “{name}”.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>Dê um nome ao conjunto.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Text on the picture, as on the first page of a note. It stays inside what a square crop shows.</source>
        <translation>Texto sobre a imagem, como na primeira página de um caderno. Ele fica dentro do que um corte quadrado mostra.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>One note per line</source>
        <translation>Uma observação por linha</translation>
    </message>
    <message>
        <source>Title on the picture</source>
        <translation>Título na imagem</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Numbered notes</source>
        <translation>Observações numeradas</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>ThreadActions</name>
    <message>
        <source>Saving the post as a draft…</source>
        <translation>Salvando a publicação como rascunho…</translation>
    </message>
    <message>
        <source>Pinned to your profile</source>
        <translation>Fixada no seu perfil</translation>
    </message>
    <message>
        <source>Post unpinned</source>
        <translation>Publicação desafixada</translation>
    </message>
    <message>
        <source>Conversation muted</source>
        <translation>Conversa silenciada</translation>
    </message>
    <message>
        <source>Conversation unmuted</source>
        <translation>A conversa não está mais silenciada</translation>
    </message>
</context>
<context>
    <name>ThreadItems</name>
    <message>
        <source>Loading replies…</source>
        <translation>Carregando respostas…</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Unpin from profile</source>
        <translation>Desafixar do perfil</translation>
    </message>
    <message>
        <source>Pin to profile</source>
        <translation>Fixar no perfil</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Deixar de silenciar a conversa</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Silenciar conversa</translation>
    </message>
    <message>
        <source>Delete and redraft…</source>
        <translation>Excluir e refazer…</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>Write a reply</source>
        <translation>Escrever uma resposta</translation>
    </message>
    <message>
        <source>Above this post</source>
        <translation>Acima desta publicação</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Nível {level}</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Curtida</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Impulsionada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reply(s) below</source>
        <translation>
            <numerusform>Mais %n resposta abaixo</numerusform>
            <numerusform>Mais %n respostas abaixo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write a message (Ctrl+Enter sends)</source>
        <translation>Escreva uma mensagem (Ctrl+Enter envia)</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Excluir esta conversa?</translation>
    </message>
    <message>
        <source>It is removed from your list. The messages stay with the others who take part.</source>
        <translation>Ela sai da sua lista. As mensagens ficam com as outras pessoas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Posts as tiles</source>
        <translation>Publicações em blocos</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Time of the post</source>
        <translation>Hora da publicação</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar publicação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <source>Choose timeline</source>
        <translation>Escolher linha do tempo</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Editar lista</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nova lista…</translation>
    </message>
    <message>
        <source>Delete the list “{title}”?</source>
        <translation>Excluir a lista “{title}”?</translation>
    </message>
    <message>
        <source>You keep following the people in it.</source>
        <translation>Você continua seguindo as pessoas dela.</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Excluir lista</translation>
    </message>
    <message>
        <source>List deleted</source>
        <translation>Lista excluída</translation>
    </message>
</context>
<context>
    <name>ToastPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made.</source>
        <translation>
            <numerusform>%n alteração não pôde ser feita.</numerusform>
            <numerusform>%n alterações não puderam ser feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was published.</source>
        <translation>“{title}” foi publicada.</translation>
    </message>
    <message>
        <source>Your post was published.</source>
        <translation>Sua publicação está no ar.</translation>
    </message>
    <message>
        <source>“{title}” was refused by the server.</source>
        <translation>“{title}” foi recusada pelo servidor.</translation>
    </message>
    <message>
        <source>Your post was refused by the server.</source>
        <translation>Sua publicação foi recusada pelo servidor.</translation>
    </message>
    <message>
        <source>“{title}” was due while Kesong was closed.</source>
        <translation>“{title}” deveria ter saído enquanto o Kesong estava fechado.</translation>
    </message>
    <message>
        <source>Your post was due while Kesong was closed.</source>
        <translation>Sua publicação deveria ter saído enquanto o Kesong estava fechado.</translation>
    </message>
    <message>
        <source>“{title}” needs your decision.</source>
        <translation>“{title}” precisa da sua decisão.</translation>
    </message>
    <message>
        <source>Your post needs your decision.</source>
        <translation>Sua publicação precisa da sua decisão.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) queued.</source>
        <translation>
            <numerusform>%n publicação posta na fila.</numerusform>
            <numerusform>%n publicações postas na fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved.</source>
        <translation>
            <numerusform>%n rascunho salvo.</numerusform>
            <numerusform>%n rascunhos salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Agendar</translation>
    </message>
    <message numerus="yes">
        <source>This server takes {limit} pictures in one post. %n picture(s) left out.</source>
        <translation>
            <numerusform>Este servidor aceita {limit} imagens por publicação. %n imagem ficou de fora.</numerusform>
            <numerusform>Este servidor aceita {limit} imagens por publicação. %n imagens ficaram de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopButtons</name>
    <message>
        <source>Write a review</source>
        <translation>Escrever uma avaliação</translation>
    </message>
    <message>
        <source>More about this product</source>
        <translation>Mais sobre este produto</translation>
    </message>
    <message>
        <source>On the wish list</source>
        <translation>Na lista de desejos</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista de desejos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Remove from the wish list</source>
        <translation>Remover da lista de desejos</translation>
    </message>
    <message>
        <source>Add to the wish list</source>
        <translation>Adicionar à lista de desejos</translation>
    </message>
    <message>
        <source>Merge with another product…</source>
        <translation>Juntar com outro produto…</translation>
    </message>
    <message>
        <source>Split off a review…</source>
        <translation>Separar uma avaliação…</translation>
    </message>
</context>
<context>
    <name>TranslationPart</name>
    <message>
        <source>Show original</source>
        <translation>Mostrar original</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Kesong</source>
        <translation>Abrir o Kesong</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nova publicação</translation>
    </message>
    <message>
        <source>Quit Kesong</source>
        <translation>Encerrar o Kesong</translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notificação não lida</numerusform>
            <numerusform>%n notificações não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>{count} na caixa de saída</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Retomar envio</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar envio</translation>
    </message>
    <message numerus="yes">
        <source>Kesong: %n unread notification(s)</source>
        <translation>
            <numerusform>Kesong: %n notificação não lida</numerusform>
            <numerusform>Kesong: %n notificações não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>Untitled draft</source>
        <translation>Rascunho sem título</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Só texto</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Drafts without a time</source>
        <translation>Rascunhos sem horário</translation>
    </message>
    <message>
        <source>Fill times</source>
        <translation>Preencher horários</translation>
    </message>
    <message>
        <source>Put drafts on the next free posting times</source>
        <translation>Pôr rascunhos nos próximos horários livres</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Enter.</source>
        <translation>Arraste um para um dia, ou pressione Enter.</translation>
    </message>
    <message>
        <source>Drafts that you write are listed here, to be put on a day.</source>
        <translation>Os rascunhos que você escreve aparecem aqui, para pôr em um dia.</translation>
    </message>
</context>
<context>
    <name>TrimStrip</name>
    <message>
        <source>Beginning of the video</source>
        <translation>Início do vídeo</translation>
    </message>
    <message>
        <source>Cover of the video</source>
        <translation>Capa do vídeo</translation>
    </message>
    <message>
        <source>End of the video</source>
        <translation>Fim do vídeo</translation>
    </message>
    <message>
        <source>Trimmed part of the video</source>
        <translation>Parte aparada do vídeo</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} seconds</source>
        <translation>{minutes} min {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Adapt for {account}</source>
        <translation>Adaptar para {account}</translation>
    </message>
    <message>
        <source>What you change here is only posted there.</source>
        <translation>O que você muda aqui só é publicado lá.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As in the post</source>
        <translation>Como na publicação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Content warning (optional)</source>
        <translation>Aviso de conteúdo (opcional)</translation>
    </message>
    <message>
        <source>Crop photos to</source>
        <translation>Cortar fotos em</translation>
    </message>
    <message>
        <source>Reset to the post</source>
        <translation>Voltar à publicação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>VideoEditor</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{name} (Space)</source>
        <translation>{name} (Espaço)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>This video cannot be played here: {reason}.</source>
        <translation>Este vídeo não pode ser reproduzido aqui: {reason}.</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Drag the handles below the video, or move them with the arrow keys: by 0.1 s, with Shift by 1 s. Space plays the trimmed video. The original file is never changed.</source>
        <translation>Arraste as alças abaixo do vídeo, ou mova-as com as setas: 0,1 s por vez, com Shift 1 s. Espaço reproduz o vídeo aparado. O arquivo original nunca é alterado.</translation>
    </message>
    <message>
        <source>Reset video</source>
        <translation>Redefinir vídeo</translation>
    </message>
    <message>
        <source>The length of this video is unknown. It cannot be trimmed.</source>
        <translation>A duração deste vídeo é desconhecida. Ele não pode ser aparado.</translation>
    </message>
    <message>
        <source>From {begin} to {end}: {kept} of {total} seconds are sent.</source>
        <translation>De {begin} a {end}: {kept} de {total} segundos são enviados.</translation>
    </message>
    <message>
        <source>Cover: the frame at {time}, on servers that accept one (Mastodon and Kesong do).</source>
        <translation>Capa: o quadro em {time}, em servidores que aceitam uma (Mastodon e Kesong aceitam).</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>VideoStage</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Som desligado</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Som ligado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Sensitive. Click to show</source>
        <translation>Sensível. Clique para mostrar</translation>
    </message>
    <message>
        <source>This video cannot be played safely</source>
        <translation>Este vídeo não pode ser reproduzido com segurança</translation>
    </message>
    <message>
        <source>Not loaded. Click to try again</source>
        <translation>Não carregado. Clique para tentar de novo</translation>
    </message>
    <message>
        <source>Videos cannot be played here</source>
        <translation>Vídeos não podem ser reproduzidos aqui</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Open with another app</source>
        <translation>Abrir com outro app</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Videos cannot be played here: {reason}.</source>
        <translation>Vídeos não podem ser reproduzidos aqui: {reason}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>This video cannot be played: {reason}.</source>
        <translation>Este vídeo não pode ser reproduzido: {reason}.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascata</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>{scale} (picture reduced to {part} % to save memory)</source>
        <translation>{scale} (imagem reduzida a {part}% para poupar memória)</translation>
    </message>
</context>
<context>
    <name>ViewerPresenter</name>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionada</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerToolbar</name>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>You signed in as {account}. {other} is still signed out.</source>
        <translation>Você entrou como {account}. A sessão de {other} continua encerrada.</translation>
    </message>
</context>
<context>
    <name>WishPresenter</name>
    <message>
        <source>Removed from the wish list</source>
        <translation>Removido da lista de desejos</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Note on {product}</source>
        <translation>Nota sobre {product}</translation>
    </message>
    <message>
        <source>lowest {price}</source>
        <translation>menor {price}</translation>
    </message>
    <message>
        <source>Remove {product} from the wish list</source>
        <translation>Remover {product} da lista de desejos</translation>
    </message>
    <message>
        <source>Seen for {price} at {where}, was {before}</source>
        <translation>Visto por {price} em {where}, era {before}</translation>
    </message>
    <message>
        <source>Seen for {price}, was {before}</source>
        <translation>Visto por {price}, era {before}</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Got it: hide the lower price</source>
        <translation>Entendi: ocultar o preço menor</translation>
    </message>
    <message>
        <source>Bought it</source>
        <translation>Comprei</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>Mostrar avaliações</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>Wish list</source>
        <translation>Lista de desejos</translation>
    </message>
</context>
<context>
    <name>ZoneSection</name>
    <message>
        <source>Private zones</source>
        <translation>Zonas privadas</translation>
    </message>
    <message>
        <source>A post with a photo from within one of these circles is never published with a place.</source>
        <translation>Uma publicação com foto de dentro de um destes círculos nunca sai com um lugar.</translation>
    </message>
    <message>
        <source>Places that stay private</source>
        <translation>Lugares que ficam privados</translation>
    </message>
    <message>
        <source>Name, such as “Home”</source>
        <translation>Nome, como “Casa”</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Nome da zona</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude e longitude</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Raio em metros</translation>
    </message>
    <message>
        <source>Add zone</source>
        <translation>Adicionar zona</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation>De uma foto…</translation>
    </message>
    <message>
        <source>{latitude}, {longitude} · {radius} m</source>
        <translation>{latitude}, {longitude} · {radius} m</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove zone {name}</source>
        <translation>Remover zona {name}</translation>
    </message>
    <message>
        <source>Unnamed zone</source>
        <translation>Zona sem nome</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 52.5163, 13.3777.</source>
        <translation>Informe latitude e longitude, como 52.5163, 13.3777.</translation>
    </message>
    <message>
        <source>Photo taken in the zone</source>
        <translation>Foto feita na zona</translation>
    </message>
    <message>
        <source>{name} does not say where it was taken.</source>
        <translation>{name} não diz onde foi feita.</translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>Butter</source>
        <translation>Manteiga</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Forno</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Damasco</translation>
    </message>
    <message>
        <source>Cinnamon</source>
        <translation>Canela</translation>
    </message>
    <message>
        <source>Saffron</source>
        <translation>Açafrão</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Brasa</translation>
    </message>
    <message>
        <source>Flour</source>
        <translation>Farinha</translation>
    </message>
    <message>
        <source>Almond</source>
        <translation>Amêndoa</translation>
    </message>
    <message>
        <source>Crumb</source>
        <translation>Migalha</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Linho</translation>
    </message>
    <message>
        <source>Rosewater</source>
        <translation>Água de rosas</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilás</translation>
    </message>
    <message>
        <source>Oat</source>
        <translation>Aveia</translation>
    </message>
    <message>
        <source>Glaze</source>
        <translation>Glacê</translation>
    </message>
    <message>
        <source>Poppy</source>
        <translation>Papoula</translation>
    </message>
    <message>
        <source>Rye</source>
        <translation>Centeio</translation>
    </message>
    <message>
        <source>Pepper</source>
        <translation>Pimenta</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Hora azul</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Frost</source>
        <translation>Geada</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagoa</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardósia</translation>
    </message>
    <message>
        <source>Matcha</source>
        <translation>Matcha</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pinheiro</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crepúsculo</translation>
    </message>
    <message>
        <source>Teahouse</source>
        <translation>Casa de chá</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>Figo</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation>Leite</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Carvão</translation>
    </message>
    <message>
        <source>Sesame</source>
        <translation>Gergelim</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>Biscoito</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Manchete</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Pôster</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Revista</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Moldura</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Its path points outside the archive.</source>
        <translation>O caminho aponta para fora do arquivo compactado.</translation>
    </message>
    <message>
        <source>Not a photo or video.</source>
        <translation>Não é foto nem vídeo.</translation>
    </message>
    <message>
        <source>Part of a private conversation.</source>
        <translation>Parte de uma conversa privada.</translation>
    </message>
    <message>
        <source>In the trash, or recently deleted.</source>
        <translation>Na lixeira ou excluído há pouco.</translation>
    </message>
    <message>
        <source>A hidden file of the operating system.</source>
        <translation>Um arquivo oculto do sistema operacional.</translation>
    </message>
    <message>
        <source>Duplicate of another file in the archive.</source>
        <translation>Duplicata de outro arquivo no mesmo pacote.</translation>
    </message>
    <message>
        <source>Already in the camera roll.</source>
        <translation>Já está na galeria.</translation>
    </message>
    <message>
        <source>A video without a file name extension. Rename it to end in .mp4 to import it.</source>
        <translation>Um vídeo sem extensão no nome. Renomeie-o para terminar em .mp4 e importá-lo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Damaged: the content does not match the archive.</source>
        <translation>Danificado: o conteúdo não corresponde ao arquivo compactado.</translation>
    </message>
    <message>
        <source>Damaged: its dates, captions and locations could not be read.</source>
        <translation>Danificado: datas, legendas e locais não puderam ser lidos.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>A link to another file.</source>
        <translation>Um link para outro arquivo.</translation>
    </message>
    <message>
        <source>Not a regular file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>O arquivo está criptografado.</translation>
    </message>
    <message>
        <source>Compressed with a method that Kesong cannot read.</source>
        <translation>Compactado com um método que o Kesong não consegue ler.</translation>
    </message>
    <message>
        <source>Unpacks to far more data than the archive declares.</source>
        <translation>Extraído, contém muito mais dados do que o arquivo compactado declara.</translation>
    </message>
    <message>
        <source>The file has no usable name.</source>
        <translation>O arquivo não tem um nome utilizável.</translation>
    </message>
    <message>
        <source>Install Kesong again.</source>
        <translation>Instale o Kesong de novo.</translation>
    </message>
    <message>
        <source>The package is incomplete. Build it again.</source>
        <translation>O pacote está incompleto. Gere-o de novo.</translation>
    </message>
    <message>
        <source>Install {package} to open such files.</source>
        <translation>Instale {package} para abrir arquivos assim.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Files of the program</source>
        <translation>Arquivos do programa</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Cache folder</source>
        <translation>Pasta de cache</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Arquivo danificado</translation>
    </message>
    <message>
        <source>Camera roll</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falha</translation>
    </message>
    <message>
        <source>read and written</source>
        <translation>lido e gravado</translation>
    </message>
    <message>
        <source>This package does not have it. Kesong that is installed with pip opens such files with {package}.</source>
        <translation>Este pacote não o inclui. O Kesong instalado com pip abre esses arquivos com {package}.</translation>
    </message>
    <message>
        <source>complete, in {folder}</source>
        <translation>completos, em {folder}</translation>
    </message>
    <message>
        <source>complete, in the package at {folder}</source>
        <translation>completos, no pacote em {folder}</translation>
    </message>
    <message>
        <source>sign-ins are kept in the system&apos;s keyring</source>
        <translation>os acessos ficam no chaveiro do sistema</translation>
    </message>
    <message>
        <source>sign-ins are kept in a file that only you can read</source>
        <translation>os acessos ficam em um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>none: sign-ins last until the window closes</source>
        <translation>nenhum: os acessos duram até a janela ser fechada</translation>
    </message>
    <message>
        <source>You have three options:
1. Install a keyring (GNOME Keyring, KWallet or KeePassXC) and start Kesong again.
2. Keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file.
3. Change nothing, and sign in again each time.</source>
        <translation>Há três opções:
1. Instale um chaveiro (GNOME Keyring, KWallet ou KeePassXC) e inicie o Kesong de novo.
2. Guarde os acessos em um arquivo que só você pode ler: ligue isso nas preferências ou defina KESONG_SECRETS=file.
3. Não mude nada e entre de novo a cada vez.</translation>
    </message>
    <message>
        <source>{folder}, {gigabytes:.1f} GB free</source>
        <translation>{folder}, {gigabytes:.1f} GB livres</translation>
    </message>
    <message>
        <source>nothing can be written to {folder} ({why})</source>
        <translation>nada pode ser gravado em {folder} ({why})</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>Free some space, or check the permissions of the folder.</source>
        <translation>Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>read to its end</source>
        <translation>lido até o fim</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>Close Kesong and run: kesong doctor --repair. The damaged file is kept beside the new one.</source>
        <translation>Feche o Kesong e execute: kesong doctor --repair. O arquivo danificado é mantido ao lado do novo.</translation>
    </message>
    <message>
        <source>Restore a backup of the home server: kesong restore FILE --replace. What is there now is kept.</source>
        <translation>Restaure um backup do servidor doméstico: kesong restore FILE --replace. O que há lá agora é mantido.</translation>
    </message>
    <message>
        <source>{path} was damaged and set aside</source>
        <translation>{path} estava danificado e foi posto de lado</translation>
    </message>
    <message>
        <source>Delete it once you miss nothing.</source>
        <translation>Exclua-o quando tiver certeza de que não falta nada.</translation>
    </message>
    <message>
        <source>{count} kept on this computer; nothing was sent</source>
        <translation>{count} neste computador; nada foi enviado</translation>
    </message>
    <message>
        <source>Read them in the preferences, or write a report with: kesong doctor --report FILE</source>
        <translation>Leia-os nas preferências ou grave um relatório com: kesong doctor --report FILE</translation>
    </message>
    <message>
        <source>agrees with the servers</source>
        <translation>confere com os servidores</translation>
    </message>
    <message>
        <source>plausible; no server answered to compare it with</source>
        <translation>plausível; nenhum servidor respondeu para comparar</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} behind</source>
        <translation>o relógio deste computador está {wait} atrasado</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {wait} ahead</source>
        <translation>o relógio deste computador está {wait} adiantado</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says {day}, which is before this version was made</source>
        <translation>o relógio deste computador marca {day}, antes da criação desta versão</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the system&apos;s settings: with a wrong clock no certificate is accepted.</source>
        <translation>Ajuste data, hora e fuso horário nas configurações do sistema: com o relógio errado, nenhum certificado é aceito.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>nenhum em uso</translation>
    </message>
    <message>
        <source>{place} is used, as the system says</source>
        <translation>{place} em uso, conforme o sistema</translation>
    </message>
    <message>
        <source>{place} is of a kind that Kesong cannot use</source>
        <translation>{place} é de um tipo que o Kesong não pode usar</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy in the system&apos;s network settings, or none.</source>
        <translation>Escolha um proxy HTTP nas configurações de rede do sistema, ou nenhum.</translation>
    </message>
    <message>
        <source>The default is used instead.</source>
        <translation>O padrão é usado no lugar.</translation>
    </message>
    <message>
        <source>{folder}, {count} files</source>
        <translation>{folder}, {count} arquivos</translation>
    </message>
    <message>
        <source>{folder}: {why}; {count} files are in the index</source>
        <translation>{folder}: {why}; {count} arquivos estão no índice</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you have permission to read it.</source>
        <translation>Verifique se a pasta existe e se você tem permissão para lê-la.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Add one with: kesong account add URL</source>
        <translation>Adicione uma com: kesong account add URL</translation>
    </message>
    <message>
        <source>Check the address and the network. Anything waiting is kept and tried again.</source>
        <translation>Verifique o endereço e a rede. O que está em espera é mantido e tentado de novo.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Could not connect to {server}.</source>
        <translation>Não foi possível conectar a {server}.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor não encontrado</translation>
    </message>
    <message>
        <source>There is no server named {server}.</source>
        <translation>Não há servidor chamado {server}.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexão não segura</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired.</source>
        <translation>O certificado de {server} expirou.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or tell the server&apos;s administrators.</source>
        <translation>Verifique o relógio deste computador ou avise os administradores do servidor.</translation>
    </message>
    <message>
        <source>The certificate of {server} belongs to another name.</source>
        <translation>O certificado de {server} pertence a outro nome.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted.</source>
        <translation>O certificado de {server} não é confiável.</translation>
    </message>
    <message>
        <source>Check the address, or tell the server&apos;s administrators.</source>
        <translation>Verifique o endereço ou avise os administradores do servidor.</translation>
    </message>
    <message>
        <source>Another server answers</source>
        <translation>Outro servidor responde</translation>
    </message>
    <message>
        <source>{server} does not have the key that your invitation named. Nothing was sent.</source>
        <translation>{server} não tem a chave que seu convite indicou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask whoever runs it: if the server was set up again, join with a new invitation.</source>
        <translation>Pergunte a quem o administra: se o servidor foi refeito, entre com um novo convite.</translation>
    </message>
    <message>
        <source>{server} did not answer in time.</source>
        <translation>{server} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>A conexão com {server} foi perdida.</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>Entre na rede</translation>
    </message>
    <message>
        <source>This network shows a page of its own in place of {server}.</source>
        <translation>Esta rede mostra uma página própria no lugar de {server}.</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. Kesong tries again automatically.</source>
        <translation>Abra qualquer site no navegador e entre na rede. O Kesong tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>{server} gave up on the request.</source>
        <translation>{server} desistiu da solicitação.</translation>
    </message>
    <message>
        <source>It is tried again automatically.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>Proxy not usable</source>
        <translation>Proxy não utilizável</translation>
    </message>
    <message>
        <source>The system&apos;s proxy does not let Kesong connect to {server}.</source>
        <translation>O proxy do sistema não deixa o Kesong se conectar a {server}.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Verifique o proxy nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy requires a name and a password to connect to {server}.</source>
        <translation>O proxy do sistema exige nome e senha para conectar a {server}.</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings.</source>
        <translation>Informe-os nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>Still processing</source>
        <translation>Ainda processando</translation>
    </message>
    <message>
        <source>{server} is still processing the file.</source>
        <translation>{server} ainda está processando o arquivo.</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Falha no envio</translation>
    </message>
    <message>
        <source>{server} failed again and again at this upload ({status}).</source>
        <translation>{server} falhou várias vezes neste envio ({status}).</translation>
    </message>
    <message>
        <source>Try again later, choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>Tente mais tarde, escolha um tamanho de envio menor nas preferências ou remova o arquivo.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>{server} does not accept this sign-in.</source>
        <translation>{server} não aceita este acesso.</translation>
    </message>
    <message>
        <source>Sign in again; nothing was lost.</source>
        <translation>Entre de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>{server} does not allow that.</source>
        <translation>{server} não permite isso.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators, or use another account.</source>
        <translation>Pergunte aos administradores do servidor ou use outra conta.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Couldn&apos;t find that on {server}. It may have been deleted.</source>
        <translation>Não foi possível encontrar isso em {server}. Pode ter sido excluído.</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>{server} refused it.</source>
        <translation>{server} recusou.</translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>Mude o que o servidor aponta e tente de novo.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>The file is larger than {server} accepts.</source>
        <translation>O arquivo é maior do que {server} aceita.</translation>
    </message>
    <message>
        <source>Choose a smaller upload size in the preferences, or remove the file.</source>
        <translation>Escolha um tamanho de envio menor nas preferências ou remova o arquivo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Solicitações demais</translation>
    </message>
    <message>
        <source>{server} asks to slow down until {until}.</source>
        <translation>{server} pede para ir mais devagar até {until}.</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
    <message>
        <source>{server} has an internal error ({status}).</source>
        <translation>{server} tem um erro interno ({status}).</translation>
    </message>
    <message>
        <source>It is tried again automatically; nothing was lost.</source>
        <translation>Uma nova tentativa é feita automaticamente; nada se perdeu.</translation>
    </message>
    <message>
        <source>Not a supported server</source>
        <translation>Servidor não suportado</translation>
    </message>
    <message>
        <source>{server} sent an answer that Kesong does not understand ({why}).</source>
        <translation>{server} enviou uma resposta que o Kesong não entende ({why}).</translation>
    </message>
    <message>
        <source>Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.</source>
        <translation>Verifique se o endereço é de um servidor Mastodon, Pixelfed, GoToSocial ou Kesong.</translation>
    </message>
    <message>
        <source>A folder cannot be read</source>
        <translation>Uma pasta não pode ser lida</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({why}).</source>
        <translation>A pasta {path} não pode ser lida ({why}).</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Verifique se ela existe e se você tem permissão para lê-la.</translation>
    </message>
    <message>
        <source>A memory card is not connected</source>
        <translation>Um cartão de memória não está conectado</translation>
    </message>
    <message>
        <source>The folder {path} is not available: its memory card or drive is not connected.</source>
        <translation>A pasta {path} não está disponível: o cartão de memória ou disco dela não está conectado.</translation>
    </message>
    <message>
        <source>Its photos stay listed. Connect it to use them.</source>
        <translation>As fotos continuam listadas. Conecte-o para usá-las.</translation>
    </message>
    <message>
        <source>The folder cannot be added</source>
        <translation>A pasta não pode ser adicionada</translation>
    </message>
    <message>
        <source>{path} belongs to another program, which keeps its own copies in it.</source>
        <translation>{path} pertence a outro programa, que guarda nela as próprias cópias.</translation>
    </message>
    <message>
        <source>Export photos from that program into a folder, and add that folder.</source>
        <translation>Exporte as fotos desse programa para uma pasta e adicione essa pasta.</translation>
    </message>
    <message>
        <source>An archive cannot be read</source>
        <translation>Um arquivo compactado não pode ser lido</translation>
    </message>
    <message>
        <source>{path} cannot be read as an archive ({why}).</source>
        <translation>{path} não pode ser lido como arquivo compactado ({why}).</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Baixe-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} is not a zip file, or is incomplete.</source>
        <translation>{path} não é um arquivo zip ou está incompleto.</translation>
    </message>
    <message>
        <source>{path} contains more than {limit} files.</source>
        <translation>{path} contém mais de {limit} arquivos.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder.</source>
        <translation>Extraia-o e escolha a pasta.</translation>
    </message>
    <message>
        <source>{path} is an Instagram export in HTML format.</source>
        <translation>{path} é uma exportação do Instagram em formato HTML.</translation>
    </message>
    <message>
        <source>Request it from Instagram again, and choose JSON as the format.</source>
        <translation>Peça-a de novo ao Instagram e escolha JSON como formato.</translation>
    </message>
    <message>
        <source>{path} is neither an Instagram export nor a Google Takeout with photos.</source>
        <translation>{path} não é uma exportação do Instagram nem um Google Takeout com fotos.</translation>
    </message>
    <message>
        <source>Choose the zip file as downloaded, or the folder it was unpacked to.</source>
        <translation>Escolha o arquivo zip como foi baixado ou a pasta em que foi extraído.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {path}.</source>
        <translation>Não foi possível encontrar {path}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>{path} is not a zip file.</source>
        <translation>{path} não é um arquivo zip.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the folder it was unpacked to.</source>
        <translation>Extraia-o e escolha a pasta em que foi extraído.</translation>
    </message>
    <message>
        <source>Two kinds of archives</source>
        <translation>Dois tipos de arquivos compactados</translation>
    </message>
    <message>
        <source>These are archives of two kinds: an Instagram export and a Google Takeout.</source>
        <translation>São arquivos compactados de dois tipos: uma exportação do Instagram e um Google Takeout.</translation>
    </message>
    <message>
        <source>Import one after the other.</source>
        <translation>Importe um depois do outro.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>Kesong has an internal error ({name}).</source>
        <translation>O Kesong tem um erro interno ({name}).</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The log has the details.</source>
        <translation>Nada do que foi salvo se perdeu. O log tem os detalhes.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
    <message>
        <source>{server} could not do that.</source>
        <translation>{server} não conseguiu fazer isso.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} não pode ser usado.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Verifique a grafia.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Home server is off</source>
        <translation>O servidor doméstico está desligado</translation>
    </message>
    <message>
        <source>The home server is off.</source>
        <translation>O servidor doméstico está desligado.</translation>
    </message>
    <message>
        <source>Turn it on to load and send posts.</source>
        <translation>Ligue-o para carregar e enviar publicações.</translation>
    </message>
    <message>
        <source>Passwords differ</source>
        <translation>As senhas são diferentes</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>As duas senhas não são iguais.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Endereço não permitido</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host}.</source>
        <translation>O servidor doméstico não pode escutar em {host}.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, localhost or ::1: this computer only.</source>
        <translation>Use 127.0.0.1, localhost ou ::1: só este computador.</translation>
    </message>
    <message>
        <source>Address not usable</source>
        <translation>Endereço não utilizável</translation>
    </message>
    <message>
        <source>The home server cannot listen on {host} ({why}).</source>
        <translation>O servidor doméstico não pode escutar em {host} ({why}).</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>Use 127.0.0.1.</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} não é uma porta.</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or 0 for a free one.</source>
        <translation>Use de 1 a 65535, ou 0 para uma livre.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Porta em uso</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>A porta {port} está em uso.</translation>
    </message>
    <message>
        <source>Choose another with --port, or 0 for a free one.</source>
        <translation>Escolha outra com --port, ou 0 para uma livre.</translation>
    </message>
    <message>
        <source>Port not allowed</source>
        <translation>Porta não permitida</translation>
    </message>
    <message>
        <source>You have no permission to use port {port}.</source>
        <translation>Você não tem permissão para usar a porta {port}.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Não compartilhado</translation>
    </message>
    <message>
        <source>The home server is not shared with other computers.</source>
        <translation>O servidor doméstico não é compartilhado com outros computadores.</translation>
    </message>
    <message>
        <source>Turn on sharing in the preferences, or run: kesong serve --share</source>
        <translation>Ligue o compartilhamento nas preferências ou execute: kesong serve --share</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>The owner of a home server cannot be removed from it.</source>
        <translation>O dono de um servidor doméstico não pode ser removido dele.</translation>
    </message>
    <message>
        <source>Delete the server&apos;s folder instead if nobody needs it any more.</source>
        <translation>Em vez disso, exclua a pasta do servidor se ninguém mais precisar dele.</translation>
    </message>
    <message>
        <source>Request is over</source>
        <translation>Pedido encerrado</translation>
    </message>
    <message>
        <source>This request was withdrawn, or is older than two minutes.</source>
        <translation>Este pedido foi retirado ou tem mais de dois minutos.</translation>
    </message>
    <message>
        <source>Ask them to try again.</source>
        <translation>Peça que a pessoa tente de novo.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Ninguém está esperando você</translation>
    </message>
    <message>
        <source>The owner of this home server is not inviting anyone right now.</source>
        <translation>O dono deste servidor doméstico não está convidando ninguém agora.</translation>
    </message>
    <message>
        <source>Ask them to choose “Invite someone…” in their preferences, then try again.</source>
        <translation>Peça que o dono escolha “Convidar alguém…” nas preferências e tente de novo.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>The code was not confirmed on the other screen.</source>
        <translation>O código não foi confirmado na outra tela.</translation>
    </message>
    <message>
        <source>Try again, and compare the codes on both screens.</source>
        <translation>Tente de novo e compare os códigos nas duas telas.</translation>
    </message>
    <message>
        <source>Too many requests to join were made.</source>
        <translation>Foram feitos pedidos demais para entrar.</translation>
    </message>
    <message>
        <source>Try again in two minutes.</source>
        <translation>Tente de novo em dois minutos.</translation>
    </message>
    <message>
        <source>No invitation</source>
        <translation>Nenhum convite</translation>
    </message>
    <message>
        <source>This is not a whole invitation.</source>
        <translation>Este convite não está inteiro.</translation>
    </message>
    <message>
        <source>Copy all of it: it begins with kesong:join.</source>
        <translation>Copie-o todo: ele começa com kesong:join.</translation>
    </message>
    <message>
        <source>Invitation not valid</source>
        <translation>Convite inválido</translation>
    </message>
    <message>
        <source>This invitation was used already, or is older than 15 minutes.</source>
        <translation>Este convite já foi usado ou tem mais de 15 minutos.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Peça um novo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name.</source>
        <translation>“{name}” não pode ser usado como nome.</translation>
    </message>
    <message>
        <source>Use 1 to 30 letters a to z, digits and underscores.</source>
        <translation>Use de 1 a 30 letras de a a z, dígitos e sublinhados.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nome em uso</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>O nome {name} já está em uso.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Esta senha não pode ser usada.</translation>
    </message>
    <message>
        <source>Use {shortest} to {longest} characters.</source>
        <translation>Use de {shortest} a {longest} caracteres.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nome é longo demais.</translation>
    </message>
    <message>
        <source>Use at most {limit} characters.</source>
        <translation>Use no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>No home server</source>
        <translation>Nenhum servidor doméstico</translation>
    </message>
    <message>
        <source>There is no home server in {path}.</source>
        <translation>Não há servidor doméstico em {path}.</translation>
    </message>
    <message>
        <source>Give its folder with --data.</source>
        <translation>Informe a pasta dele com --data.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>There is a file at {path} already.</source>
        <translation>Já há um arquivo em {path}.</translation>
    </message>
    <message>
        <source>Choose another name, or use --replace.</source>
        <translation>Escolha outro nome ou use --replace.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Não há arquivo em {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Não é um backup</translation>
    </message>
    <message>
        <source>{path} is not a backup of Kesong.</source>
        <translation>{path} não é um backup do Kesong.</translation>
    </message>
    <message>
        <source>Choose a file that was made with kesong backup.</source>
        <translation>Escolha um arquivo criado com kesong backup.</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Backup danificado</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {name} is not as it was written.</source>
        <translation>O backup {path} está danificado: {name} não está como foi gravado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>Nada foi alterado. Use outro backup.</translation>
    </message>
    <message>
        <source>Backup too new</source>
        <translation>Backup novo demais</translation>
    </message>
    <message>
        <source>A newer version of Kesong made the backup {path}.</source>
        <translation>Uma versão mais nova do Kesong criou o backup {path}.</translation>
    </message>
    <message>
        <source>Update Kesong, then restore it.</source>
        <translation>Atualize o Kesong e depois restaure o backup.</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>Pasta em uso</translation>
    </message>
    <message>
        <source>There are files in {path} already.</source>
        <translation>Já há arquivos em {path}.</translation>
    </message>
    <message>
        <source>Choose another folder with --data, or use --replace to move them aside.</source>
        <translation>Escolha outra pasta com --data ou use --replace para pô-los de lado.</translation>
    </message>
    <message>
        <source>Backup of a profile</source>
        <translation>Backup de um perfil</translation>
    </message>
    <message>
        <source>{path} is the backup of a whole profile, not of a home server alone.</source>
        <translation>{path} é o backup de um perfil inteiro, não só de um servidor doméstico.</translation>
    </message>
    <message>
        <source>Choose where it goes with --profile instead of --data.</source>
        <translation>Escolha o destino com --profile em vez de --data.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder, or use --replace to move it aside.</source>
        <translation>Escolha uma pasta vazia ou nova ou use --replace para pôr a atual de lado.</translation>
    </message>
    <message>
        <source>No home server of your network is called {name}.</source>
        <translation>Nenhum servidor doméstico da sua rede se chama {name}.</translation>
    </message>
    <message>
        <source>See: kesong account nearby. Its owner has to share it; an invitation works in any network.</source>
        <translation>Veja: kesong account nearby. O dono precisa compartilhá-lo; um convite funciona em qualquer rede.</translation>
    </message>
    <message>
        <source>Several found</source>
        <translation>Vários encontrados</translation>
    </message>
    <message>
        <source>Several home servers of your network are called {name}.</source>
        <translation>Vários servidores domésticos da sua rede se chamam {name}.</translation>
    </message>
    <message>
        <source>Use an address that kesong account nearby lists.</source>
        <translation>Use um endereço da lista de kesong account nearby.</translation>
    </message>
    <message>
        <source>Others can join only while the server is shared.</source>
        <translation>Outras pessoas só podem entrar enquanto o servidor está compartilhado.</translation>
    </message>
    <message>
        <source>Use --pair together with --share, and without --install.</source>
        <translation>Use --pair junto com --share e sem --install.</translation>
    </message>
    <message>
        <source>Nothing to back up</source>
        <translation>Nada para o backup</translation>
    </message>
    <message>
        <source>There is no profile in {path}.</source>
        <translation>Não há perfil em {path}.</translation>
    </message>
    <message>
        <source>Choose one with --profile.</source>
        <translation>Escolha um com --profile.</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Perfil em uso</translation>
    </message>
    <message>
        <source>There is a profile in {path} already.</source>
        <translation>Já existe um perfil em {path}.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or use --replace to move it aside.</source>
        <translation>Escolha outra pasta com --profile ou use --replace para pô-lo de lado.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Esta frase secreta é curta demais.</translation>
    </message>
    <message>
        <source>Use {shortest} characters or more.</source>
        <translation>Use {shortest} caracteres ou mais.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase secreta incorreta</translation>
    </message>
    <message>
        <source>This is not the passphrase of the backup.</source>
        <translation>Esta não é a frase secreta do backup.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or restore without it and sign in anew.</source>
        <translation>Nada foi alterado. Tente de novo ou restaure sem ela e entre de novo nas contas.</translation>
    </message>
    <message>
        <source>Media missing</source>
        <translation>Mídia ausente</translation>
    </message>
    <message>
        <source>The media folder in {path} is empty, although posts have photos or videos.</source>
        <translation>A pasta de mídia em {path} está vazia, embora haja publicações com fotos ou vídeos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the folder first, for example from a backup.</source>
        <translation>Nada foi alterado. Restaure antes a pasta, por exemplo de um backup.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Não suportado</translation>
    </message>
    <message>
        <source>A service cannot be installed on {system}.</source>
        <translation>Não é possível instalar um serviço em {system}.</translation>
    </message>
    <message>
        <source>Run kesong serve by the system&apos;s own means.</source>
        <translation>Execute kesong serve com os meios do próprio sistema.</translation>
    </message>
    <message>
        <source>A service cannot use the path {path}.</source>
        <translation>Um serviço não pode usar o caminho {path}.</translation>
    </message>
    <message>
        <source>Choose a folder without line breaks in its name.</source>
        <translation>Escolha uma pasta sem quebras de linha no nome.</translation>
    </message>
    <message>
        <source>--install and --uninstall exclude each other.</source>
        <translation>--install e --uninstall se excluem.</translation>
    </message>
    <message>
        <source>Use one of them.</source>
        <translation>Use um deles.</translation>
    </message>
    <message>
        <source>Choose another file, or copy it again from its source.</source>
        <translation>Escolha outro arquivo ou copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Não pode ser aberto</translation>
    </message>
    <message>
        <source>{path} is not a photo or video that can be read.</source>
        <translation>{path} não é uma foto ou vídeo que possa ser lido.</translation>
    </message>
    <message>
        <source>{path} needs more time to decode than is safe.</source>
        <translation>{path} precisa de mais tempo para decodificar do que é seguro.</translation>
    </message>
    <message>
        <source>{path} is incomplete: part of the file is missing.</source>
        <translation>{path} está incompleto: falta parte do arquivo.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vazio.</translation>
    </message>
    <message>
        <source>{path} is too large to open safely ({detail}).</source>
        <translation>{path} é grande demais para abrir com segurança ({detail}).</translation>
    </message>
    <message>
        <source>Check the name, or connect the memory card or drive it is on.</source>
        <translation>Verifique o nome ou conecte o cartão de memória ou disco em que está.</translation>
    </message>
    <message>
        <source>You have no permission to read {path}.</source>
        <translation>Você não tem permissão para ler {path}.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>Mude as permissões ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The name of {path} is not valid text.</source>
        <translation>O nome de {path} não é um texto válido.</translation>
    </message>
    <message>
        <source>Rename the file, then try again.</source>
        <translation>Renomeie o arquivo e tente de novo.</translation>
    </message>
    <message>
        <source>{path} is stored online only.</source>
        <translation>{path} está guardado só online.</translation>
    </message>
    <message>
        <source>Make it available on this computer first.</source>
        <translation>Deixe-o disponível neste computador primeiro.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}).</source>
        <translation>{path} está danificado ({detail}).</translation>
    </message>
    <message>
        <source>{path} is coded in a way that cannot be read ({detail}).</source>
        <translation>{path} está codificado de um modo que não pode ser lido ({detail}).</translation>
    </message>
    <message>
        <source>{path} is a device, a pipe or another special file of the system.</source>
        <translation>{path} é um dispositivo, um pipe ou outro arquivo especial do sistema.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Escolha um arquivo comum.</translation>
    </message>
    <message>
        <source>Cannot be published</source>
        <translation>Não pode ser publicado</translation>
    </message>
    <message>
        <source>{path} cannot be prepared without private metadata ({detail}), so it is not sent.</source>
        <translation>{path} não pode ser preparado sem metadados privados ({detail}), por isso não é enviado.</translation>
    </message>
    <message>
        <source>Save it again with another program, or choose another file.</source>
        <translation>Salve-o de novo com outro programa ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Ainda não aberto</translation>
    </message>
    <message>
        <source>{path} could not be opened: this computer is too busy.</source>
        <translation>{path} não pôde ser aberto: este computador está ocupado demais.</translation>
    </message>
    <message>
        <source>A photo was changed</source>
        <translation>Uma foto foi alterada</translation>
    </message>
    <message>
        <source>{path} was changed after the post was queued.</source>
        <translation>{path} foi alterado depois que a publicação entrou na fila.</translation>
    </message>
    <message>
        <source>Try again to send it as it is now, or edit the post.</source>
        <translation>Tente de novo para enviá-lo como está agora, ou edite a publicação.</translation>
    </message>
    <message>
        <source>Format not supported</source>
        <translation>Formato não suportado</translation>
    </message>
    <message>
        <source>{path} needs the {detail} extra, which is not installed.</source>
        <translation>{path} precisa do extra {detail}, que não está instalado.</translation>
    </message>
    <message>
        <source>Install it, or choose another file.</source>
        <translation>Instale-o ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{kind} files cannot be read: the package {package} is missing.</source>
        <translation>Arquivos {kind} não podem ser lidos: falta o pacote {package}.</translation>
    </message>
    <message>
        <source>Check its state in the outbox.</source>
        <translation>Veja o estado na caixa de saída.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It has ended.</source>
        <translation>A tarefa {job} está como “{state}”. Ela terminou.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. The server keeps it until its time.</source>
        <translation>A tarefa {job} está como “{state}”. O servidor a guarda até a hora dela.</translation>
    </message>
    <message>
        <source>Pause it first to get it back.</source>
        <translation>Pause-a primeiro para recuperá-la.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now.</source>
        <translation>A tarefa {job} está como “{state}”. Está sendo enviada agora.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or is not waiting.</source>
        <translation>A tarefa {job} está como “{state}”. Está sendo enviada agora ou não está em espera.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is not paused.</source>
        <translation>A tarefa {job} está como “{state}”. Ela não está pausada.</translation>
    </message>
    <message>
        <source>Job {job} is neither a reply nor an edit.</source>
        <translation>A tarefa {job} não é uma resposta nem uma edição.</translation>
    </message>
    <message>
        <source>Use kesong outbox edit to turn a post back into a draft.</source>
        <translation>Use kesong outbox edit para transformar uma publicação de novo em rascunho.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or may be published already.</source>
        <translation>A tarefa {job} está como “{state}”. Está sendo enviada agora ou talvez já tenha sido publicada.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. It is being sent right now, or needs your decision.</source>
        <translation>A tarefa {job} está como “{state}”. Está sendo enviada agora ou precisa da sua decisão.</translation>
    </message>
    <message>
        <source>Job {job} is {state}. Whether it was published is known.</source>
        <translation>A tarefa {job} está como “{state}”. Já se sabe se foi publicada.</translation>
    </message>
    <message>
        <source>The post cannot be published as it is.</source>
        <translation>A publicação não pode ser publicada como está.</translation>
    </message>
    <message>
        <source>Fix that, and try again.</source>
        <translation>Corrija isso e tente de novo.</translation>
    </message>
    <message>
        <source>Job {job} is {state} and keeps its place.</source>
        <translation>A tarefa {job} está como “{state}” e mantém seu lugar.</translation>
    </message>
    <message>
        <source>Too many newer posts</source>
        <translation>Publicações novas demais</translation>
    </message>
    <message>
        <source>There are too many newer posts to look through them all.</source>
        <translation>Há publicações novas demais para examinar todas.</translation>
    </message>
    <message>
        <source>Look on the server, and decide whether the post is there.</source>
        <translation>Veja no servidor e decida se a publicação está lá.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>“{text}” não é uma hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31T18:30.</source>
        <translation>Escreva como 2026-05-31T18:30.</translation>
    </message>
    <message>
        <source>Time is in the past</source>
        <translation>A hora já passou</translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation>{text} está no passado.</translation>
    </message>
    <message>
        <source>Give a time in the future.</source>
        <translation>Informe uma hora no futuro.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}” não é uma data.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>Escreva como 2026-05-31.</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Fuso horário desconhecido</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>Não há fuso horário “{name}”.</translation>
    </message>
    <message>
        <source>Write it as Europe/Berlin.</source>
        <translation>Escreva como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendido</translation>
    </message>
    <message>
        <source>“{word}” in “{line}” is neither a day nor a time.</source>
        <translation>“{word}” em “{line}” não é um dia nem uma hora.</translation>
    </message>
    <message>
        <source>Write the times as “Mon Wed Fri 18:00”.</source>
        <translation>Escreva os horários como “Mon Wed Fri 18:00”.</translation>
    </message>
    <message>
        <source>A time is missing</source>
        <translation>Falta uma hora</translation>
    </message>
    <message>
        <source>“{line}” has no time of the day.</source>
        <translation>“{line}” não tem hora do dia.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Esta hora está no passado.</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Escolha uma hora no futuro.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Não é possível aqui</translation>
    </message>
    <message>
        <source>This post was scheduled with another app.</source>
        <translation>Esta publicação foi agendada com outro app.</translation>
    </message>
    <message>
        <source>Here it can be moved; delete it with that app.</source>
        <translation>Aqui ela pode ser movida; exclua-a com aquele app.</translation>
    </message>
    <message>
        <source>Description too long</source>
        <translation>Descrição longa demais</translation>
    </message>
    <message>
        <source>This server takes {limit} characters in a description.</source>
        <translation>Este servidor aceita {limit} caracteres em uma descrição.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-a.</translation>
    </message>
    <message>
        <source>No posting times</source>
        <translation>Nenhum horário de publicação</translation>
    </message>
    <message>
        <source>There are no posting times yet.</source>
        <translation>Ainda não há horários de publicação.</translation>
    </message>
    <message>
        <source>Set them in the planner.</source>
        <translation>Defina-os na agenda.</translation>
    </message>
    <message>
        <source>No free posting times</source>
        <translation>Nenhum horário livre</translation>
    </message>
    <message>
        <source>Only {free} posting times are free in the coming year.</source>
        <translation>Só {free} horários estão livres no próximo ano.</translation>
    </message>
    <message>
        <source>Add posting times in the planner.</source>
        <translation>Adicione horários de publicação na agenda.</translation>
    </message>
    <message>
        <source>Job {job} is {state}, so its time cannot be changed.</source>
        <translation>A tarefa {job} está como “{state}”, por isso a hora dela não pode ser mudada.</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Não movida</translation>
    </message>
    <message>
        <source>{server} does not have this scheduled post any more.</source>
        <translation>{server} não tem mais esta publicação agendada.</translation>
    </message>
    <message>
        <source>It may be published already: look at your profile.</source>
        <translation>Talvez já tenha sido publicada: veja seu perfil.</translation>
    </message>
    <message>
        <source>Nothing to search for</source>
        <translation>Nada para buscar</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Não há nada para buscar.</translation>
    </message>
    <message>
        <source>Type a name, a hashtag or a word.</source>
        <translation>Digite um nome, uma hashtag ou uma palavra.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Alterada enquanto isso</translation>
    </message>
    <message>
        <source>The text of this post was changed with another program after you wrote your edit.</source>
        <translation>O texto desta publicação foi alterado com outro programa depois que você escreveu sua edição.</translation>
    </message>
    <message>
        <source>Try again to replace that text with yours, or dismiss your edit.</source>
        <translation>Tente de novo para substituir esse texto pelo seu ou dispense sua edição.</translation>
    </message>
    <message>
        <source>Editing is not supported</source>
        <translation>Edição não suportada</translation>
    </message>
    <message>
        <source>{server} cannot edit posts.</source>
        <translation>{server} não pode editar publicações.</translation>
    </message>
    <message>
        <source>Delete the post and publish it again.</source>
        <translation>Exclua a publicação e publique de novo.</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta um nome</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>Use letters a to z, digits and underscores.</source>
        <translation>Use letras de a a z, dígitos e sublinhados.</translation>
    </message>
    <message>
        <source>This edit was made by a newer version of Kesong.</source>
        <translation>Esta edição foi feita por uma versão mais nova do Kesong.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use essa versão.</translation>
    </message>
    <message>
        <source>The file does not contain an edit ({why}).</source>
        <translation>O arquivo não contém uma edição ({why}).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>An edit has no field “{name}”.</source>
        <translation>Uma edição não tem o campo “{name}”.</translation>
    </message>
    <message>
        <source>Choose another file, or remove the field.</source>
        <translation>Escolha outro arquivo ou remova o campo.</translation>
    </message>
    <message>
        <source>“{text}” is not a rating.</source>
        <translation>“{text}” não é uma nota.</translation>
    </message>
    <message>
        <source>Give stars out of five in halves, such as 4/5 or 4.5/5.</source>
        <translation>Dê estrelas de cinco, em meias, como 4/5 ou 4.5/5.</translation>
    </message>
    <message>
        <source>A rating is missing</source>
        <translation>Falta uma nota</translation>
    </message>
    <message>
        <source>A review needs a rating.</source>
        <translation>Uma avaliação precisa de uma nota.</translation>
    </message>
    <message>
        <source>Give half a star to five stars.</source>
        <translation>Dê de meia a cinco estrelas.</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>“{text}” não é um preço.</translation>
    </message>
    <message>
        <source>Give a number such as 299 or 18.50, and the currency next to it.</source>
        <translation>Informe um número como 299 ou 18.50, e a moeda ao lado.</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>Pode ser lido de duas formas</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}.</source>
        <translation>“{text}” pode ser {one} ou {other}.</translation>
    </message>
    <message>
        <source>Write the one that you mean.</source>
        <translation>Escreva o que você quer dizer.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Line or review {line} of the file cannot be read.</source>
        <translation>A linha ou avaliação {line} do arquivo não pode ser lida.</translation>
    </message>
    <message>
        <source>A table needs a column “product”, and ratings such as 4.5. See the guide.</source>
        <translation>Uma tabela precisa de uma coluna “product” e notas como 4.5. Veja o guia.</translation>
    </message>
    <message>
        <source>A currency is missing</source>
        <translation>Falta uma moeda</translation>
    </message>
    <message>
        <source>A price needs a currency.</source>
        <translation>Um preço precisa de uma moeda.</translation>
    </message>
    <message>
        <source>Give both, such as 299 and CNY, or neither.</source>
        <translation>Informe ambos, como 299 e CNY, ou nenhum.</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconhecido</translation>
    </message>
    <message>
        <source>The template has an unknown field “{name}” at character {position}.</source>
        <translation>O modelo tem um campo desconhecido “{name}” no caractere {position}.</translation>
    </message>
    <message>
        <source>Use one of {known}. A brace that is only text is written twice.</source>
        <translation>Use um de {known}. Uma chave que é só texto se escreve duas vezes.</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconhecido</translation>
    </message>
    <message>
        <source>The field {name} at character {position} cannot have the format “{option}”.</source>
        <translation>O campo {name} no caractere {position} não pode ter o formato “{option}”.</translation>
    </message>
    <message>
        <source>Dates take a format such as %d %B, counters a width such as 03.</source>
        <translation>Datas aceitam um formato como %d %B, contadores uma largura como 03.</translation>
    </message>
    <message>
        <source>A brace is missing</source>
        <translation>Falta uma chave</translation>
    </message>
    <message>
        <source>The brace at character {position} of the template has no partner.</source>
        <translation>A chave no caractere {position} do modelo não tem par.</translation>
    </message>
    <message>
        <source>Close the field, or write the brace twice.</source>
        <translation>Feche o campo ou escreva a chave duas vezes.</translation>
    </message>
    <message>
        <source>Mistakes in the plan</source>
        <translation>Erros no plano</translation>
    </message>
    <message>
        <source>The plan has mistakes. Nothing was taken from it.</source>
        <translation>O plano tem erros. Nada foi aproveitado dele.</translation>
    </message>
    <message>
        <source>Correct them and try again.</source>
        <translation>Corrija-os e tente de novo.</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>O plano não foi salvo</translation>
    </message>
    <message>
        <source>The plan could not be written to {path} ({why}).</source>
        <translation>O plano não pôde ser gravado em {path} ({why}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Nenhuma publicação</translation>
    </message>
    <message>
        <source>There is nothing to post in {name}.</source>
        <translation>Não há nada para publicar em {name}.</translation>
    </message>
    <message>
        <source>Choose a folder with photos or videos, or a plan with rows.</source>
        <translation>Escolha uma pasta com fotos ou vídeos, ou um plano com linhas.</translation>
    </message>
    <message>
        <source>“{text}” is not a web address.</source>
        <translation>“{text}” não é um endereço web.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Informe um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>“{text}” is not a product number.</source>
        <translation>“{text}” não é um número de produto.</translation>
    </message>
    <message>
        <source>Copy the 8 to 14 digits below the bar code.</source>
        <translation>Copie os 8 a 14 dígitos abaixo do código de barras.</translation>
    </message>
    <message>
        <source>“{text}” is not a currency.</source>
        <translation>“{text}” não é uma moeda.</translation>
    </message>
    <message>
        <source>Give a code such as EUR or CNY, or a sign such as €.</source>
        <translation>Informe um código como EUR ou CNY, ou um símbolo como €.</translation>
    </message>
    <message>
        <source>A product is missing</source>
        <translation>Falta um produto</translation>
    </message>
    <message>
        <source>A review needs the name of the product.</source>
        <translation>Uma avaliação precisa do nome do produto.</translation>
    </message>
    <message>
        <source>Fill in the product.</source>
        <translation>Informe o produto.</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Produto não encontrado</translation>
    </message>
    <message>
        <source>No review of “{text}” has been seen.</source>
        <translation>Nenhuma avaliação de “{text}” foi vista.</translation>
    </message>
    <message>
        <source>List the products with: kesong products list</source>
        <translation>Liste os produtos com: kesong products list</translation>
    </message>
    <message>
        <source>Too many descriptions</source>
        <translation>Descrições demais</translation>
    </message>
    <message>
        <source>There are {alts} descriptions for {files} files.</source>
        <translation>Há {alts} descrições para {files} arquivos.</translation>
    </message>
    <message>
        <source>Give one --alt for each file.</source>
        <translation>Forneça um --alt para cada arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a language.</source>
        <translation>“{name}” não é um idioma.</translation>
    </message>
    <message>
        <source>Give a code, such as en, de or pt-BR.</source>
        <translation>Informe um código, como en, de ou pt-BR.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>O perfil não pode ser usado</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}).</source>
        <translation>{path} não pode ser usado ({why}).</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>Verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} está danificado ({why}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Run kesong doctor: it says what can be saved, and how.</source>
        <translation>Nada foi alterado. Execute kesong doctor: ele diz o que pode ser salvo e como.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Kesong ({why}).</source>
        <translation>{path} foi gravado por uma versão mais nova do Kesong ({why}).</translation>
    </message>
    <message>
        <source>Install that version, or use another profile.</source>
        <translation>Instale essa versão ou use outro perfil.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>O disco está cheio: {path} não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>Libere espaço; nada do que já foi salvo se perdeu.</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Espaço insuficiente</translation>
    </message>
    <message>
        <source>{path} needs {needed_gb:.1f} GB, but only {free_gb:.1f} GB are free.</source>
        <translation>{path} precisa de {needed_gb:.1f} GB, mas só há {free_gb:.1f} GB livres.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The profile is not private</source>
        <translation>O perfil não é privado</translation>
    </message>
    <message>
        <source>Other users of this computer can read {path}, and its permissions cannot be changed.</source>
        <translation>Outros usuários deste computador podem ler {path}, e as permissões não podem ser mudadas.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, on a disk that has permissions.</source>
        <translation>Escolha outra pasta com --profile, em um disco que tenha permissões.</translation>
    </message>
    <message>
        <source>{path} belongs to another user of this computer.</source>
        <translation>{path} pertence a outro usuário deste computador.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>{path} is a link or no ordinary file, so nothing is written to it.</source>
        <translation>{path} é um link ou não é um arquivo comum, por isso nada é gravado nele.</translation>
    </message>
    <message>
        <source>Remove it, or choose another folder with --profile.</source>
        <translation>Remova-o ou escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>O perfil está em uso</translation>
    </message>
    <message>
        <source>Another Kesong is using the profile {path}.</source>
        <translation>Outro Kesong está usando o perfil {path}.</translation>
    </message>
    <message>
        <source>Close it, or choose another profile with --profile.</source>
        <translation>Feche-o ou escolha outro perfil com --profile.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>A imagem não foi salva</translation>
    </message>
    <message>
        <source>The pasted picture could not be written to {path}.</source>
        <translation>A imagem colada não pôde ser gravada em {path}.</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Nenhuma cópia foi feita</translation>
    </message>
    <message>
        <source>Kesong could not copy {path} ({why}).</source>
        <translation>O Kesong não pôde copiar {path} ({why}).</translation>
    </message>
    <message>
        <source>Leave the file where it is until the post is sent.</source>
        <translation>Deixe o arquivo onde está até a publicação ser enviada.</translation>
    </message>
    <message>
        <source>{path} is too large to copy ({size_mb:,.0f} MB).</source>
        <translation>{path} é grande demais para copiar ({size_mb:,.0f} MB).</translation>
    </message>
    <message>
        <source>No safe place for the sign-in</source>
        <translation>Nenhum lugar seguro para o acesso</translation>
    </message>
    <message>
        <source>This computer has no keyring to store the sign-in.</source>
        <translation>Este computador não tem um chaveiro para guardar o acesso.</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC); or keep sign-ins in a file that only you can read: turn it on in the preferences, or set KESONG_SECRETS=file; or use the window, where you sign in again each time.</source>
        <translation>Instale um (GNOME Keyring, KWallet ou KeePassXC); ou guarde os acessos em um arquivo que só você pode ler: ligue isso nas preferências ou defina KESONG_SECRETS=file; ou use a janela, onde você entra de novo a cada vez.</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>O relatório não foi gravado</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({why}).</source>
        <translation>O relatório não pôde ser gravado em {path} ({why}).</translation>
    </message>
    <message>
        <source>The open Kesong did not do it</source>
        <translation>O Kesong aberto não executou</translation>
    </message>
    <message>
        <source>The Kesong that is open did not carry out the command.</source>
        <translation>O Kesong que está aberto não executou o comando.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The Kesong that is open is another version.</source>
        <translation>O Kesong que está aberto é de outra versão.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Arquivos demais</translation>
    </message>
    <message>
        <source>These are too many files for one command.</source>
        <translation>São arquivos demais para um comando.</translation>
    </message>
    <message>
        <source>Give fewer files at once.</source>
        <translation>Forneça menos arquivos por vez.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Acesso não concluído</translation>
    </message>
    <message>
        <source>The sign-in to {server} did not finish.</source>
        <translation>O acesso a {server} não foi concluído.</translation>
    </message>
    <message>
        <source>{server} refused the sign-in.</source>
        <translation>{server} recusou o acesso.</translation>
    </message>
    <message>
        <source>The sign-in to {server} was not confirmed in the browser within five minutes.</source>
        <translation>O acesso a {server} não foi confirmado no navegador em cinco minutos.</translation>
    </message>
    <message>
        <source>Start again; if the browser does not open the page, use a code.</source>
        <translation>Comece de novo; se o navegador não abrir a página, use um código.</translation>
    </message>
    <message>
        <source>Another server than {server} answered the sign-in.</source>
        <translation>Outro servidor, e não {server}, respondeu ao acesso.</translation>
    </message>
    <message>
        <source>No code was entered for the sign-in to {server}.</source>
        <translation>Nenhum código foi informado para o acesso a {server}.</translation>
    </message>
    <message>
        <source>Start again, or give a token with --token-stdin.</source>
        <translation>Comece de novo ou forneça um token com --token-stdin.</translation>
    </message>
    <message>
        <source>{server} could not use the code; it may be wrong, or used already.</source>
        <translation>{server} não pôde usar o código; ele pode estar errado ou já ter sido usado.</translation>
    </message>
    <message>
        <source>Start again: a code can be used once, and only for a short time.</source>
        <translation>Comece de novo: um código só pode ser usado uma vez e por pouco tempo.</translation>
    </message>
    <message>
        <source>{server} gave no token for the sign-in.</source>
        <translation>{server} não forneceu um token para o acesso.</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Sem navegador</translation>
    </message>
    <message>
        <source>No browser could be opened for the sign-in to {server}.</source>
        <translation>Nenhum navegador pôde ser aberto para o acesso a {server}.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Entre com um código.</translation>
    </message>
    <message>
        <source>Browser sign-in not possible</source>
        <translation>Acesso pelo navegador impossível</translation>
    </message>
    <message>
        <source>This computer does not let Kesong receive the browser&apos;s answer for {server}.</source>
        <translation>Este computador não deixa o Kesong receber a resposta do navegador para {server}.</translation>
    </message>
    <message>
        <source>{server} does not accept sign-ins through the browser.</source>
        <translation>{server} não aceita acesso pelo navegador.</translation>
    </message>
    <message>
        <source>{server} does not know Kesong any more.</source>
        <translation>{server} não conhece mais o Kesong.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Comece o acesso de novo.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>O token está vazio.</translation>
    </message>
    <message>
        <source>Paste the whole token.</source>
        <translation>Cole o token inteiro.</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>O código está vazio.</translation>
    </message>
    <message>
        <source>Paste the code that the server shows.</source>
        <translation>Cole o código que o servidor mostra.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation>“{address}” não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Type its name as in a browser, such as pixelfed.social.</source>
        <translation>Digite o nome como em um navegador, por exemplo pixelfed.social.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted.</source>
        <translation>A conexão com {host} não seria criptografada.</translation>
    </message>
    <message>
        <source>Use https://{host} instead.</source>
        <translation>Use https://{host}.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Verifique o endereço e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell the server&apos;s administrators.</source>
        <translation>Tente de novo mais tarde. Se continuar assim, avise os administradores do servidor.</translation>
    </message>
    <message>
        <source>Check the spelling and the network, then try again.</source>
        <translation>Verifique a grafia e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network, then try again.</source>
        <translation>Abra qualquer site no navegador e entre na rede; depois tente de novo.</translation>
    </message>
    <message>
        <source>It stays in the outbox. Send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>Fica na caixa de saída. Envie com: kesong outbox run, ou abrindo o Kesong.</translation>
    </message>
    <message>
        <source>Try to sign in again after that.</source>
        <translation>Tente entrar de novo depois disso.</translation>
    </message>
    <message>
        <source>Check the token, or sign in with the browser.</source>
        <translation>Verifique o token ou entre com o navegador.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators.</source>
        <translation>Pergunte aos administradores do servidor.</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>Verifique o que você digitou e tente de novo.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Tente de novo depois disso.</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network. It stays in the outbox; send it with: kesong outbox run, or by opening Kesong.</source>
        <translation>Abra qualquer site no navegador e entre na rede. Fica na caixa de saída; envie com: kesong outbox run, ou abrindo o Kesong.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Não há conta {name}.</translation>
    </message>
    <message>
        <source>List the accounts with: kesong account list</source>
        <translation>Liste as contas com: kesong account list</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Ainda não há nenhuma conta.</translation>
    </message>
    <message>
        <source>There is no device {name}.</source>
        <translation>Não há dispositivo {name}.</translation>
    </message>
    <message>
        <source>List the devices with: kesong home user devices NAME</source>
        <translation>Liste os dispositivos com: kesong home user devices NAME</translation>
    </message>
    <message>
        <source>There is no outbox job {name}.</source>
        <translation>Não há tarefa {name} na caixa de saída.</translation>
    </message>
    <message>
        <source>List the jobs with: kesong outbox list</source>
        <translation>Liste as tarefas com: kesong outbox list</translation>
    </message>
    <message>
        <source>There is no draft {name}.</source>
        <translation>Não há rascunho {name}.</translation>
    </message>
    <message>
        <source>It may have been deleted or queued.</source>
        <translation>Pode ter sido excluído ou posto na fila.</translation>
    </message>
    <message>
        <source>{name} is not in the camera roll.</source>
        <translation>{name} não está na galeria.</translation>
    </message>
    <message>
        <source>Add its folder with: kesong roll add DIR</source>
        <translation>Adicione a pasta com: kesong roll add DIR</translation>
    </message>
    <message>
        <source>There is no look {name}.</source>
        <translation>Não há filtro {name}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Escolha um de: {known}.</translation>
    </message>
    <message>
        <source>There is no cover template {name}.</source>
        <translation>Não há modelo de capa {name}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>There is no person {name}.</source>
        <translation>Não há pessoa {name}.</translation>
    </message>
    <message>
        <source>Add one with: kesong home user add NAME</source>
        <translation>Adicione uma com: kesong home user add NAME</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {name}.</source>
        <translation>Não foi possível encontrar {name}.</translation>
    </message>
    <message>
        <source>There is no timeline “{name}”.</source>
        <translation>Não há linha do tempo “{name}”.</translation>
    </message>
    <message>
        <source>Use home, public or tag:NAME.</source>
        <translation>Use home, public ou tag:NAME.</translation>
    </message>
    <message>
        <source>Home only</source>
        <translation>Só o início</translation>
    </message>
    <message>
        <source>Only the home timelines of all accounts can be read as one.</source>
        <translation>Só o início de todas as contas pode ser lido em conjunto.</translation>
    </message>
    <message>
        <source>Leave out --timeline and --account, or --all-accounts.</source>
        <translation>Omita --timeline e --account, ou --all-accounts.</translation>
    </message>
    <message>
        <source>{host} allows {limit}.</source>
        <translation>{host} permite {limit}.</translation>
    </message>
    <message>
        <source>Only the published copy is changed; your file keeps it.</source>
        <translation>Só a cópia publicada muda; seu arquivo o mantém.</translation>
    </message>
    <message>
        <source>Serial numbers and maker notes removed from every photo</source>
        <translation>Números de série e notas do fabricante removidos de todas as fotos</translation>
    </message>
    <message>
        <source>The review cannot be published as it is.</source>
        <translation>A avaliação não pode ser publicada como está.</translation>
    </message>
    <message>
        <source>{host} does not support direct messages.</source>
        <translation>{host} não suporta mensagens diretas.</translation>
    </message>
    <message>
        <source>Choose another audience.</source>
        <translation>Mude quem pode ver.</translation>
    </message>
    <message>
        <source>The post is empty.</source>
        <translation>A publicação está vazia.</translation>
    </message>
    <message>
        <source>Add a photo or some text.</source>
        <translation>Adicione uma foto ou algum texto.</translation>
    </message>
    <message>
        <source>{host} does not accept posts without a photo.</source>
        <translation>{host} não aceita publicações sem foto.</translation>
    </message>
    <message>
        <source>You are signed out of {account}.</source>
        <translation>Você saiu de {account}.</translation>
    </message>
    <message>
        <source>Sign in again, or post without it.</source>
        <translation>Entre de novo ou publique sem essa conta.</translation>
    </message>
    <message>
        <source>The post has {count} photos. {host} allows {limit}.</source>
        <translation>A publicação tem {count} fotos. {host} permite {limit}.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Remova algumas.</translation>
    </message>
    <message>
        <source>The text is too long by {over} characters.</source>
        <translation>O texto tem {over} caracteres a mais.</translation>
    </message>
    <message>
        <source>{host} allows {limit}; title, hashtags and review lines count too.</source>
        <translation>{host} permite {limit}; título, hashtags e linhas da avaliação também contam.</translation>
    </message>
    <message>
        <source>The content warning is too long by {over} characters.</source>
        <translation>O aviso de conteúdo tem {over} caracteres a mais.</translation>
    </message>
    <message>
        <source>The post has {count} hashtags.</source>
        <translation>A publicação tem {count} hashtags.</translation>
    </message>
    <message>
        <source>Screen readers read every one, and many apps hide more than {limit}.</source>
        <translation>Leitores de tela leem todas, e muitos apps ocultam mais de {limit}.</translation>
    </message>
    <message>
        <source>A link is not secure: {link}</source>
        <translation>Um link não é seguro: {link}</translation>
    </message>
    <message>
        <source>Browsers warn of addresses that begin with http.</source>
        <translation>Os navegadores alertam sobre endereços que começam com http.</translation>
    </message>
    <message>
        <source>The post names a place in a private zone: {place}.</source>
        <translation>A publicação cita um lugar em uma zona privada: {place}.</translation>
    </message>
    <message>
        <source>Places in “{zone}” are never published, as set in the preferences.</source>
        <translation>Lugares em “{zone}” nunca são publicados, conforme as preferências.</translation>
    </message>
    <message>
        <source>The post contains a location: {place}.</source>
        <translation>A publicação contém um local: {place}.</translation>
    </message>
    <message>
        <source>Everyone who can see the post can see it.</source>
        <translation>Quem pode ver a publicação pode vê-lo.</translation>
    </message>
    <message>
        <source>{host} lets everyone reply and quote.</source>
        <translation>{host} deixa todos responderem e citarem.</translation>
    </message>
    <message>
        <source>It has no reply controls, so yours would have no effect.</source>
        <translation>Ele não tem controle de respostas, por isso o seu não teria efeito.</translation>
    </message>
    <message>
        <source>Photo {number} cannot be opened.</source>
        <translation>A foto {number} não pode ser aberta.</translation>
    </message>
    <message>
        <source>The description of photo {number} is too long by {over} characters.</source>
        <translation>A descrição da foto {number} tem {over} caracteres a mais.</translation>
    </message>
    <message>
        <source>Photo {number} has no description.</source>
        <translation>A foto {number} não tem descrição.</translation>
    </message>
    <message>
        <source>People who use a screen reader will only hear “image”.</source>
        <translation>Quem usa um leitor de tela só ouvirá “imagem”.</translation>
    </message>
    <message>
        <source>Photo {number} was posted before.</source>
        <translation>A foto {number} já foi publicada.</translation>
    </message>
    <message>
        <source>On {day}, as {post}.</source>
        <translation>Em {day}, como {post}.</translation>
    </message>
    <message>
        <source>Photo {number} is already in the outbox.</source>
        <translation>A foto {number} já está na caixa de saída.</translation>
    </message>
    <message>
        <source>It is part of {post}.</source>
        <translation>Faz parte de {post}.</translation>
    </message>
    <message>
        <source>Photo {number} looks like one that was posted before.</source>
        <translation>A foto {number} parece uma que já foi publicada.</translation>
    </message>
    <message>
        <source>{host} does not accept photos, such as photo {number}.</source>
        <translation>{host} não aceita fotos, como a foto {number}.</translation>
    </message>
    <message>
        <source>Photo {number} is converted</source>
        <translation>A foto {number} é convertida</translation>
    </message>
    <message>
        <source>{host} does not accept {format} files.</source>
        <translation>{host} não aceita arquivos {format}.</translation>
    </message>
    <message>
        <source>Photo {number} is made smaller for {host}</source>
        <translation>A foto {number} é reduzida para {host}</translation>
    </message>
    <message>
        <source>It has {mb:.1f} MB and {megapixels:.1f} megapixels.</source>
        <translation>Ela tem {mb:.1f} MB e {megapixels:.1f} megapixels.</translation>
    </message>
    <message>
        <source>Photo {number} becomes too small to read: {width} × {height}.</source>
        <translation>A foto {number} fica pequena demais para ler: {width} × {height}.</translation>
    </message>
    <message>
        <source>After cropping, and within what {host} accepts, few pixels are left.</source>
        <translation>Depois do corte, e dentro do que {host} aceita, restam poucos pixels.</translation>
    </message>
    <message>
        <source>Photo {number} is damaged at the end.</source>
        <translation>A foto {number} está danificada no fim.</translation>
    </message>
    <message>
        <source>Part of it is missing. Copy it again from its source if you can.</source>
        <translation>Falta parte dela. Copie-a de novo da origem, se puder.</translation>
    </message>
    <message>
        <source>Only the first page of photo {number} is sent.</source>
        <translation>Só a primeira página da foto {number} é enviada.</translation>
    </message>
    <message>
        <source>The file has {pages} pages. Save the others as files of their own to post them.</source>
        <translation>O arquivo tem {pages} páginas. Salve as outras em arquivos separados para publicá-las.</translation>
    </message>
    <message>
        <source>Photo {number} will not move.</source>
        <translation>A foto {number} não vai se mover.</translation>
    </message>
    <message>
        <source>Only one picture of the animation is sent.</source>
        <translation>Só uma imagem da animação é enviada.</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a video</source>
        <translation>A foto {number} é enviada como vídeo</translation>
    </message>
    <message>
        <source>{host} does not accept animations in this format.</source>
        <translation>{host} não aceita animações neste formato.</translation>
    </message>
    <message>
        <source>Photo {number} is sent as a GIF</source>
        <translation>A foto {number} é enviada como GIF</translation>
    </message>
    <message>
        <source>Photo {number} is very tall: {width} × {height}.</source>
        <translation>A foto {number} é muito alta: {width} × {height}.</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be read.</source>
        <translation>Muitos apps mostram só uma parte dela. Como álbum, pode ser lida.</translation>
    </message>
    <message>
        <source>Photo {number} is very wide: {width} × {height}.</source>
        <translation>A foto {number} é muito larga: {width} × {height}.</translation>
    </message>
    <message>
        <source>Many apps show only a part of it. As an album it can be seen.</source>
        <translation>Muitos apps mostram só uma parte dela. Como álbum, pode ser vista.</translation>
    </message>
    <message>
        <source>Video {number} is in a format that {host} does not accept.</source>
        <translation>O vídeo {number} está em um formato que {host} não aceita.</translation>
    </message>
    <message>
        <source>Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.</source>
        <translation>O vídeo {number} tem {mb:.1f} MB. {host} permite {limit_mb:.1f} MB.</translation>
    </message>
    <message>
        <source>Video {number} is {seconds} seconds long. {host} allows {limit}.</source>
        <translation>O vídeo {number} tem {seconds} segundos. {host} permite {limit}.</translation>
    </message>
    <message>
        <source>Video {number} is {minutes} minutes long.</source>
        <translation>O vídeo {number} tem {minutes} minutos.</translation>
    </message>
    <message>
        <source>Few people watch a video of this length in a feed.</source>
        <translation>Pouca gente assiste a um vídeo desta duração em um feed.</translation>
    </message>
    <message>
        <source>You name “{product}”. Did you pay for it, or was it given to you?</source>
        <translation>Você cita “{product}”. Você pagou ou foi um presente?</translation>
    </message>
    <message>
        <source>What was given or paid for must be said first and plainly.</source>
        <translation>O que foi dado ou pago deve ser dito primeiro e com clareza.</translation>
    </message>
    <message>
        <source>The post has an affiliate link to {link}, and does not say so.</source>
        <translation>A publicação tem um link de afiliado para {link} e não diz isso.</translation>
    </message>
    <message>
        <source>Readers must be told first and plainly that you earn from it.</source>
        <translation>Os leitores devem saber primeiro e com clareza que você ganha com ele.</translation>
    </message>
    <message>
        <source>The review needs a product.</source>
        <translation>A avaliação precisa de um produto.</translation>
    </message>
    <message>
        <source>Readers must know what it is about.</source>
        <translation>Os leitores precisam saber do que se trata.</translation>
    </message>
    <message>
        <source>The review needs a rating.</source>
        <translation>A avaliação precisa de uma nota.</translation>
    </message>
    <message>
        <source>Readers must know what you think of it.</source>
        <translation>Os leitores precisam saber o que você acha.</translation>
    </message>
    <message>
        <source>The review needs to say how you got the product.</source>
        <translation>A avaliação precisa dizer como você conseguiu o produto.</translation>
    </message>
    <message>
        <source>Readers must know who paid for it.</source>
        <translation>Os leitores precisam saber quem pagou.</translation>
    </message>
    <message>
        <source>Your first comment follows the post</source>
        <translation>Seu primeiro comentário vem depois da publicação</translation>
    </message>
    <message>
        <source>It is posted as your own reply once the post is published: “{text}”.</source>
        <translation>Ele é publicado como resposta sua, assim que a publicação sair: “{text}”.</translation>
    </message>
    <message>
        <source>The first comment is {over} characters too long.</source>
        <translation>O primeiro comentário tem {over} caracteres a mais.</translation>
    </message>
    <message>
        <source>{host} takes {limit} in one post.</source>
        <translation>{host} aceita {limit} por publicação.</translation>
    </message>
    <message>
        <source>The review is published as {count} posts</source>
        <translation>A avaliação é publicada como {count} publicações</translation>
    </message>
    <message>
        <source>It is longer than {host} allows. Each part is a reply to the one before it.</source>
        <translation>Ela é mais longa do que {host} permite. Cada parte é uma resposta à anterior.</translation>
    </message>
    <message>
        <source>The price “{text}” can be read in two ways.</source>
        <translation>O preço “{text}” pode ser lido de duas formas.</translation>
    </message>
    <message>
        <source>Choose the one that you mean.</source>
        <translation>Escolha o que você quer dizer.</translation>
    </message>
    <message>
        <source>The review says “bought”, but its link looks like one that you earn by.</source>
        <translation>A avaliação diz “comprado”, mas o link parece um que rende a você.</translation>
    </message>
    <message>
        <source>If you earn by {url}, choose “affiliate”.</source>
        <translation>Se você ganha com {url}, escolha “afiliado”.</translation>
    </message>
    <message>
        <source>There is a shop link, and the post does not say how you relate to it.</source>
        <translation>Há um link de loja, e a publicação não diz qual é sua relação com ele.</translation>
    </message>
    <message>
        <source>If you got it free or earn by it, say so first, such as “[Ad · gifted]”.</source>
        <translation>Se você o recebeu de graça ou ganha com ele, diga isso primeiro, como “[Publi · presente]”.</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>O preço precisa de uma moeda.</translation>
    </message>
    <message>
        <source>There is a currency, but no price.</source>
        <translation>Há uma moeda, mas nenhum preço.</translation>
    </message>
    <message>
        <source>Enter the price, or remove the currency.</source>
        <translation>Informe o preço ou remova a moeda.</translation>
    </message>
    <message>
        <source>Private location removed from photo {number}: {zone}</source>
        <translation>Local privado removido da foto {number}: {zone}</translation>
    </message>
    <message>
        <source>Private location removed from photos {numbers}: {zone}</source>
        <translation>Local privado removido das fotos {numbers}: {zone}</translation>
    </message>
    <message>
        <source>Camera serial number removed from photo {number}</source>
        <translation>Número de série da câmera removido da foto {number}</translation>
    </message>
    <message>
        <source>Camera serial numbers removed from photos {numbers}</source>
        <translation>Números de série da câmera removidos das fotos {numbers}</translation>
    </message>
    <message>
        <source>Location removed from photo {number}</source>
        <translation>Local removido da foto {number}</translation>
    </message>
    <message>
        <source>Location removed from photos {numbers}</source>
        <translation>Local removido das fotos {numbers}</translation>
    </message>
    <message>
        <source>Serial numbers, names and maker notes removed from every photo</source>
        <translation>Números de série, nomes e notas do fabricante removidos de todas as fotos</translation>
    </message>
    <message>
        <source>The author is kept, as set in the preferences.</source>
        <translation>O autor é mantido, conforme as preferências.</translation>
    </message>
    <message>
        <source>The copyright notice is kept, as set in the preferences.</source>
        <translation>O aviso de direitos autorais é mantido, conforme as preferências.</translation>
    </message>
    <message>
        <source>Author and copyright are kept, as set in the preferences.</source>
        <translation>Autor e direitos autorais são mantidos, conforme as preferências.</translation>
    </message>
    <message>
        <source>Queued and stored on this computer</source>
        <translation>Na fila e guardada neste computador</translation>
    </message>
    <message>
        <source>Photos prepared</source>
        <translation>Fotos preparadas</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>Recebida pelo servidor</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Não pôde ser enviada</translation>
    </message>
    <message>
        <source>Not found in your latest posts</source>
        <translation>Não encontrada nas suas últimas publicações</translation>
    </message>
    <message>
        <source>Not found yet; later posts are sent meanwhile, so the order may change</source>
        <translation>Ainda não encontrada; as publicações seguintes são enviadas enquanto isso, e a ordem pode mudar</translation>
    </message>
    <message>
        <source>Found in your latest posts</source>
        <translation>Encontrada nas suas últimas publicações</translation>
    </message>
    <message>
        <source>Your latest posts could not be read</source>
        <translation>Não foi possível ler suas últimas publicações</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Esperando sua decisão</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>O servidor recusou</translation>
    </message>
    <message>
        <source>Failed; will be tried again</source>
        <translation>Falhou; haverá nova tentativa</translation>
    </message>
    <message>
        <source>The server failed too often; it is not tried again by itself</source>
        <translation>O servidor falhou vezes demais; não haverá nova tentativa automática</translation>
    </message>
    <message>
        <source>Not found after several checks</source>
        <translation>Não encontrada após várias verificações</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Pausada por você</translation>
    </message>
    <message>
        <source>Resumed by you</source>
        <translation>Retomada por você</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>Tentada de novo por você</translation>
    </message>
    <message>
        <source>Replaced by a later change of yours</source>
        <translation>Substituída por uma alteração sua posterior</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Cancelada por você</translation>
    </message>
    <message>
        <source>You confirmed that it was published</source>
        <translation>Você confirmou que foi publicada</translation>
    </message>
    <message>
        <source>You chose to send it again</source>
        <translation>Você escolheu enviá-la de novo</translation>
    </message>
    <message>
        <source>Kesong was closed while sending</source>
        <translation>O Kesong foi fechado durante o envio</translation>
    </message>
    <message>
        <source>The server no longer had the photos; they are uploaded again</source>
        <translation>O servidor não tinha mais as fotos; elas são enviadas de novo</translation>
    </message>
    <message>
        <source>The prepared photo was damaged and is prepared again</source>
        <translation>A foto preparada estava danificada e é preparada de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Taken back for editing</source>
        <translation>Recuperada para edição</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Chegou a hora</translation>
    </message>
    <message>
        <source>Handed to the server for scheduled publishing</source>
        <translation>Entregue ao servidor para publicação agendada</translation>
    </message>
    <message>
        <source>Scheduled on the server</source>
        <translation>Agendada no servidor</translation>
    </message>
    <message>
        <source>Due: looked for on the server</source>
        <translation>Chegou a hora: procurada no servidor</translation>
    </message>
    <message>
        <source>Taken back from the server by you</source>
        <translation>Recuperada do servidor por você</translation>
    </message>
    <message>
        <source>Moved to another time by you</source>
        <translation>Movida para outra hora por você</translation>
    </message>
    <message>
        <source>The server changed the time</source>
        <translation>O servidor mudou a hora</translation>
    </message>
    <message>
        <source>The server did not change the time</source>
        <translation>O servidor não mudou a hora</translation>
    </message>
    <message>
        <source>Returned by the server</source>
        <translation>Devolvida pelo servidor</translation>
    </message>
    <message>
        <source>The server did not return it</source>
        <translation>O servidor não a devolveu</translation>
    </message>
    <message>
        <source>No longer on the server: checking whether it was published</source>
        <translation>Não está mais no servidor: verificando se foi publicada</translation>
    </message>
    <message>
        <source>Its time came while Kesong was closed</source>
        <translation>A hora chegou com o Kesong fechado</translation>
    </message>
    <message>
        <source>You can close this page and return to Kesong.</source>
        <translation>Você pode fechar esta página e voltar ao Kesong.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Você pode fechar esta página</translation>
    </message>
    <message>
        <source>Kesong has received the server&apos;s answer and finishes the sign-in.</source>
        <translation>O Kesong recebeu a resposta do servidor e está concluindo o acesso.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Página não encontrada</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Esta página pertence a outro acesso</translation>
    </message>
    <message>
        <source>It may be from an earlier attempt. Return to Kesong and choose “Open the page again”.</source>
        <translation>Pode ser de uma tentativa anterior. Volte ao Kesong e escolha “Abrir a página de novo”.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou</translation>
    </message>
    <message>
        <source>The server answered: {said}. You can close this page and return to Kesong.</source>
        <translation>O servidor respondeu: {said}. Você pode fechar esta página e voltar ao Kesong.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de série</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Embedded thumbnail</source>
        <translation>Miniatura embutida</translation>
    </message>
    <message>
        <source>Second photo or video inside</source>
        <translation>Segunda foto ou vídeo dentro</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Notas do fabricante</translation>
    </message>
    <message>
        <source>Editing history</source>
        <translation>Histórico de edição</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Outros dados</translation>
    </message>
    <message>
        <source>Where it was taken, often to a few metres.</source>
        <translation>Onde foi feita, muitas vezes com precisão de metros.</translation>
    </message>
    <message>
        <source>When it was taken or changed.</source>
        <translation>Quando foi feita ou alterada.</translation>
    </message>
    <message>
        <source>Make, model, lens and settings.</source>
        <translation>Marca, modelo, lente e ajustes.</translation>
    </message>
    <message>
        <source>Numbers that link all photos of one camera.</source>
        <translation>Números que ligam todas as fotos de uma câmera.</translation>
    </message>
    <message>
        <source>The owner, the author, or the computer.</source>
        <translation>O dono, o autor ou o computador.</translation>
    </message>
    <message>
        <source>Captions, titles and comments.</source>
        <translation>Legendas, títulos e comentários.</translation>
    </message>
    <message>
        <source>It may show what was cropped away.</source>
        <translation>Pode mostrar o que foi cortado.</translation>
    </message>
    <message>
        <source>A moment before, another lens, or the original.</source>
        <translation>Um momento antes, outra lente ou o original.</translation>
    </message>
    <message>
        <source>Data that only the camera&apos;s maker can fully read.</source>
        <translation>Dados que só o fabricante da câmera lê por completo.</translation>
    </message>
    <message>
        <source>The programs it was edited with.</source>
        <translation>Os programas com que foi editada.</translation>
    </message>
    <message>
        <source>Parts of the file that are not needed to show it.</source>
        <translation>Partes do arquivo que não são necessárias para mostrá-lo.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} neste computador</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Sendo recuperada</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Undo like</source>
        <translation>Desfazer curtida</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Remover dos salvos</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Impulsionar</translation>
    </message>
    <message>
        <source>Undo boost</source>
        <translation>Desfazer impulso</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Pin post</source>
        <translation>Fixar publicação</translation>
    </message>
    <message>
        <source>Unpin post</source>
        <translation>Desafixar publicação</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Silenciar conversa</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Deixar de silenciar a conversa</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar publicação</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>Excluir publicação</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>faltam cerca de {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>“{text}” is not an account that is signed in.</source>
        <translation>“{text}” não é uma conta conectada.</translation>
    </message>
    <message>
        <source>Use one of: {known}</source>
        <translation>Use um de: {known}</translation>
    </message>
    <message>
        <source>Write it like 2026-12-24 18:00.</source>
        <translation>Escreva como 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>“{text}” has no time of day.</source>
        <translation>“{text}” não tem hora do dia.</translation>
    </message>
    <message>
        <source>“{text}” may be either of two days: day and month could change places.</source>
        <translation>“{text}” pode ser um de dois dias: dia e mês poderiam trocar de lugar.</translation>
    </message>
    <message>
        <source>“{text}” is a date as a number, as spreadsheets keep it.</source>
        <translation>“{text}” é uma data em forma de número, como as planilhas a guardam.</translation>
    </message>
    <message>
        <source>Format the column as text or as a date, and write it like 2026-12-24 18:00.</source>
        <translation>Formate a coluna como texto ou como data e escreva como 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>Choose a later time, or leave the cell empty to publish at once.</source>
        <translation>Escolha uma hora posterior, ou deixe a célula vazia para publicar na hora.</translation>
    </message>
    <message>
        <source>“{text}” is not a visibility.</source>
        <translation>“{text}” não diz quem pode ver.</translation>
    </message>
    <message>
        <source>“{text}” is not a language.</source>
        <translation>“{text}” não é um idioma.</translation>
    </message>
    <message>
        <source>There is no look “{text}”.</source>
        <translation>Não há filtro “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a shape to crop to.</source>
        <translation>“{text}” não é um formato de corte.</translation>
    </message>
    <message>
        <source>The cell does not contain a review ({why}).</source>
        <translation>A célula não contém uma avaliação ({why}).</translation>
    </message>
    <message>
        <source>Leave it as it was exported, or empty it.</source>
        <translation>Deixe-a como foi exportada ou esvazie-a.</translation>
    </message>
    <message>
        <source>The cell does not contain an edit ({why}).</source>
        <translation>A célula não contém uma edição ({why}).</translation>
    </message>
    <message>
        <source>“{text}” is not a focal point.</source>
        <translation>“{text}” não é um ponto focal.</translation>
    </message>
    <message>
        <source>Write two numbers from -1 to 1, such as 0.2 -0.5.</source>
        <translation>Escreva dois números de -1 a 1, como 0.2 -0.5.</translation>
    </message>
    <message>
        <source>There is no picture {number} that this belongs to.</source>
        <translation>Não há imagem {number} a que isto pertença.</translation>
    </message>
    <message>
        <source>Add the file, or empty the cell.</source>
        <translation>Adicione o arquivo ou esvazie a célula.</translation>
    </message>
    <message>
        <source>“{text}” is a path of a computer with Windows.</source>
        <translation>“{text}” é um caminho de um computador com Windows.</translation>
    </message>
    <message>
        <source>Put the file beside the plan, and write only its name.</source>
        <translation>Ponha o arquivo ao lado do plano e escreva só o nome dele.</translation>
    </message>
    <message>
        <source>“{text}” stands for a formula that the spreadsheet could not calculate.</source>
        <translation>“{text}” está no lugar de uma fórmula que a planilha não conseguiu calcular.</translation>
    </message>
    <message>
        <source>Correct the cell. If you want to post it as it is, put an apostrophe before it.</source>
        <translation>Corrija a célula. Se quiser publicar o texto como está, ponha um apóstrofo antes dele.</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>Não há coluna “{name}”.</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>Remova-a ou corrija o nome.</translation>
    </message>
    <message>
        <source>“{name}” is the column “{column}” a second time.</source>
        <translation>“{name}” é a coluna “{column}” pela segunda vez.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Remova uma das duas.</translation>
    </message>
    <message>
        <source>The first row has no column names.</source>
        <translation>A primeira linha não tem nomes de colunas.</translation>
    </message>
    <message>
        <source>Name the columns: {known}, picture_1, alt_1 and so on.</source>
        <translation>Dê nome às colunas: {known}, picture_1, alt_1 e assim por diante.</translation>
    </message>
    <message>
        <source>There are more cells than the {count} columns.</source>
        <translation>Há mais células do que as {count} colunas.</translation>
    </message>
    <message>
        <source>Put text that has separators in it in quotation marks.</source>
        <translation>Ponha entre aspas o texto que contém separadores.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>O arquivo não é texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet program.</source>
        <translation>Salve-o como “CSV UTF-8” no seu programa de planilhas.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>Uma aspa não tem par.</translation>
    </message>
    <message>
        <source>Write a quotation mark inside a cell twice.</source>
        <translation>Escreva uma aspa dentro de uma célula duas vezes.</translation>
    </message>
    <message>
        <source>The file is not JSON ({why}).</source>
        <translation>O arquivo não é JSON ({why}).</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file has no list of posts.</source>
        <translation>O arquivo não tem uma lista de publicações.</translation>
    </message>
    <message>
        <source>Put the posts in a list named “posts”.</source>
        <translation>Ponha as publicações em uma lista chamada “posts”.</translation>
    </message>
    <message>
        <source>The post is not an object.</source>
        <translation>A publicação não é um objeto.</translation>
    </message>
    <message>
        <source>Put the fields of the post in braces.</source>
        <translation>Ponha os campos da publicação entre chaves.</translation>
    </message>
    <message>
        <source>The field “{name}” is not text.</source>
        <translation>O campo “{name}” não é texto.</translation>
    </message>
    <message>
        <source>Put the value in quotation marks.</source>
        <translation>Ponha o valor entre aspas.</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be liked.</source>
        <translation>A publicação não existe mais, por isso não pôde ser curtida.</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be bookmarked.</source>
        <translation>A publicação não existe mais, por isso não pôde ser salva.</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be boosted.</source>
        <translation>A publicação não existe mais, por isso não pôde ser impulsionada.</translation>
    </message>
    <message>
        <source>The account no longer exists, so you cannot follow it.</source>
        <translation>A conta não existe mais, por isso você não pode segui-la.</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be pinned.</source>
        <translation>A publicação não existe mais, por isso não pôde ser fixada.</translation>
    </message>
    <message>
        <source>The post no longer exists, so its conversation could not be muted.</source>
        <translation>A publicação não existe mais, por isso a conversa não pôde ser silenciada.</translation>
    </message>
    <message>
        <source>The post no longer exists, so it could not be edited. Your text can become a new post.</source>
        <translation>A publicação não existe mais, por isso não pôde ser editada. Seu texto pode virar uma nova publicação.</translation>
    </message>
    <message>
        <source>The post that you replied to no longer exists. Make a new post of your reply, or dismiss it.</source>
        <translation>A publicação a que você respondeu não existe mais. Transforme sua resposta em uma nova publicação ou dispense-a.</translation>
    </message>
    <message>
        <source>{what} “{said}”</source>
        <translation>{what} “{said}”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{title}” ({account})</source>
        <translation>“{title}” ({account})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
</TS>
