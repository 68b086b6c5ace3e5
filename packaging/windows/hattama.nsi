; The setup of Hattama for Windows: for one user without rights, or for all users of the computer. `cargo xtask
; bundle windows` makes it, and says by /D:
;   VERSION     the version of the program, such as 1.2.3
;   TREE        the folder with what is installed
;   SIZE        how many kilobytes it has
;   OUT         the file to make
;   COMPRESS    auto for what goes out, off for what is only tried
;
; Silent with /S, then with /CurrentUser (as it is anyway) or /AllUsers; /D=FOLDER comes last. It says on standard
; error why it stops. Its exit codes, besides those of NSIS (0 done, 1 cancelled, 2 failed):
!define EXIT_NEWER 3      ; a newer version is installed
!define EXIT_RUNNING 4    ; Hattama is running
!define EXIT_RIGHTS 5     ; /AllUsers without the rights for it
!define EXIT_TOO_OLD 6    ; Windows is older than 10

Target amd64-unicode
SetCompress ${COMPRESS}
!if ${COMPRESS} != off
  SetCompressor /SOLID lzma
  ; The two programs have much in common, which is packed once.
  SetCompressorDictSize 64
!endif

!define NAME "Hattama"
!define PUBLISHER "Hattama contributors"
!define SETTINGS "Software\Hattama"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hattama"
!define CLASSES "Software\Classes"
!define FILE_TYPE "Hattama.Copy"
; Of Microsoft Edge WebView2 (learn.microsoft.com, «Distribute your app and the WebView2 Runtime»).
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW_SETUP "MicrosoftEdgeWebView2RuntimeInstallerX64.exe"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include FileFunc.nsh
!include Integration.nsh

!define MUI_ICON "../../src-tauri/icons/icon.ico"
!define MUI_UNICON "${MUI_ICON}"
; The window's accent colour, one pixel that is stretched.
!define MUI_WELCOMEFINISHPAGE_BITMAP "ground.bmp"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "${SETTINGS}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Тіл • Язык • Language"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Open
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE Russian
!insertmacro MUI_LANGUAGEEX "." Kazakh
!insertmacro MUI_LANGUAGE English
!include "words.nsh"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME} Setup"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${PUBLISHER}"

; Tells the text on the stack to whoever waits for a silent setup: as a line of standard error, in UTF-8.
!macro DefineTell PREFIX
  Function ${PREFIX}Tell
    Exch $0
    StrCpy $0 "$0$\r$\n"
    Push $1
    Push $2
    Push $3
    ${If} ${Silent}
      System::Call 'kernel32::GetStdHandle(i -12) p.r1'
      System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r0, i -1, p 0, i 0, p 0, p 0) i.r2'
      System::Alloc $2
      Pop $3
      System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r0, i -1, p r3, i r2, p 0, p 0)'
      ; Without the zero at its end.
      IntOp $2 $2 - 1
      System::Call 'kernel32::WriteFile(p r1, p r3, i r2, *i, p 0)'
      System::Free $3
    ${EndIf}
    Pop $3
    Pop $2
    Pop $1
    Pop $0
  FunctionEnd
!macroend
!insertmacro DefineTell ""
!insertmacro DefineTell "un."

!macro Say PREFIX TEXT
  Push "${TEXT}"
  Call ${PREFIX}Tell
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
!macroend

; Says why, and ends with an exit code.
!macro Refuse WHY CODE
  !insertmacro Say "" "${WHY}"
  SetErrorLevel ${CODE}
  Quit
!macroend

; Goes on only when a program is closed: Windows keeps the file of one that runs from being written.
!macro RequireClosed PREFIX FILE
  ${DoWhile} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    Push "$(Running)"
    Call ${PREFIX}Tell
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${EXIT_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

; Refuses to put this version in the place of a newer one, whose store it could not open.
!macro RefuseNewer ROOT
  ReadRegStr $0 ${ROOT} "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro Refuse "$(Newer)" ${EXIT_NEWER}
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse "$(TooOld)" ${EXIT_TOO_OLD}
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AllUsers" $2
  ${IfNot} ${Errors}
  ${AndIf} $0 != "Admin"
    !insertmacro Refuse "$(Rights)" ${EXIT_RIGHTS}
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  !insertmacro MUI_LANGDLL_DISPLAY
  !insertmacro RefuseNewer HKCU
  !insertmacro RefuseNewer HKLM
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Tells in $0 which WebView2 there is: nothing where there is none.
Function FindWebView
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
    ${If} $0 == "0.0.0.0"
      StrCpy $0 ""
    ${EndIf}
  ${EndIf}
FunctionEnd

; As the user, whatever rights the setup has.
Function Open
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\hattama.exe"'
FunctionEnd

Section
  !insertmacro RequireClosed "" hattama.exe
  !insertmacro RequireClosed "" hattama.com
  SetOutPath "$INSTDIR"
  File "${TREE}/hattama.exe"
  File "${TREE}/hattama.com"
  File "${TREE}/hattama.dll"
  File "${TREE}/WebView2Loader.dll"
  File "${TREE}/copy.ico"
  File "${TREE}/NOTICES.txt"
  File "${TREE}/LICENSE-APACHE.txt"
  File "${TREE}/LICENSE-MIT.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\hattama.exe" "" "" "" "" "" "$(About)"

  WriteRegStr SHCTX "${CLASSES}\.hattama" "" "${FILE_TYPE}"
  WriteRegStr SHCTX "${CLASSES}\.hattama\OpenWithProgids" "${FILE_TYPE}" ""
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}" "" "$(FileType)"
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\copy.ico"
  WriteRegStr SHCTX "${CLASSES}\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\hattama.exe" "%1"'
  ${NotifyShell_AssocChanged}

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hattama.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  !insertmacro MUI_LANGDLL_SAVELANGUAGE

  Call FindWebView
  ${If} $0 == ""
  ${AndIf} ${FileExists} "$EXEDIR\${WEBVIEW_SETUP}"
    DetailPrint "${WEBVIEW_SETUP}"
    ExecWait '"$EXEDIR\${WEBVIEW_SETUP}" /silent /install'
    Call FindWebView
  ${EndIf}
  ${If} $0 == ""
    !insertmacro Say "" "$(NoWebView)"
  ${EndIf}
SectionEnd

; What a user has recorded is not in this folder, and stays.
Section Uninstall
  !insertmacro RequireClosed "un." hattama.exe
  !insertmacro RequireClosed "un." hattama.com
  Delete "$INSTDIR\hattama.exe"
  Delete "$INSTDIR\hattama.com"
  Delete "$INSTDIR\hattama.dll"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\copy.ico"
  Delete "$INSTDIR\NOTICES.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  ReadRegStr $0 SHCTX "${CLASSES}\.hattama" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegKey SHCTX "${CLASSES}\.hattama"
  ${EndIf}
  DeleteRegKey SHCTX "${CLASSES}\${FILE_TYPE}"
  ${NotifyShell_AssocChanged}
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${SETTINGS}"
SectionEnd
