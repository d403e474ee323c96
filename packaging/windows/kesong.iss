; Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\kesong.iss, after `python scripts\package.py frozen`.
; For the current user only, so that no administrator is asked for.
#ifndef Version
  #error Give the version: iscc /DVersion=X.Y.Z
#endif

[Setup]
AppId={{5B0C7F4E-7E5C-4E0B-9B52-6B0C3D3D8A11}
AppName=Kesong
AppVersion={#Version}
AppPublisher=The Kesong authors
DefaultDirName={autopf}\Kesong
DefaultGroupName=Kesong
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=kesong-{#Version}-windows-x86_64
SetupIconFile=..\..\resources\icons\kesong.ico
UninstallDisplayIcon={app}\kesong-desktop.exe
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[InstallDelete]
; Nothing of an older version stays behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\kesong\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Kesong"; Filename: "{app}\kesong-desktop.exe"

[Registry]
; "Open with": Kesong is offered for pictures and videos, and is nobody's default.
Root: HKA; Subkey: "Software\Classes\Kesong.Media"; ValueType: string; ValueData: "Photo or video"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Kesong.Media\DefaultIcon"; ValueType: string; ValueData: "{app}\kesong-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\Kesong.Media\shell\open\command"; ValueType: string; ValueData: """{app}\kesong-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.jpg\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.jpeg\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.png\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.webp\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.avif\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.heic\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mp4\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mov\OpenWithProgids"; ValueType: none; ValueName: "Kesong.Media"; Flags: uninsdeletevalue

; What the preferences write for the start at sign-in goes with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "kesong"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\kesong-desktop.exe"; Description: "{cm:LaunchProgram,Kesong}"; Flags: nowait postinstall skipifsilent
