; The installer of UMKM Studio for Windows: for one person, without an admin's password.
; Compiled by setup/__init__.py, which defines NAME, VERSION, VERSION_NUMBERS, MUTEX, STAGE, STAGE_KB,
; ROOM_MB, ART (with files.nsh), SUFFIX and OUTPUT.

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off ; the same stage gives the same file
ManifestDPIAware true
RequestExecutionLevel user
AllowSkipFiles off
CRCCheck on

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define EXE "${NAME}.exe"
!define UNINSTALLER "Hapus ${NAME}.exe"
!define PROGRAM "$INSTDIR\program"
!define OLD_PROGRAM "${PROGRAM}.lama"
!define KEY "Software\${NAME}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define TYPE "UMKMStudio.Cadangan"
!define OLDEST_BUILD 17763 ; Windows 10 1809, what Qt 6 asks for

; What a caller that shows nothing (/S) is told.
!define TOO_OLD 2
!define STILL_RUNNING 3
!define NEWER_IS_THERE 4
!define NO_ROOM 5

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
Caption "$(CAPTION)"
UninstallCaption "$(UNINSTALL_CAPTION)"
BrandingText "${NAME} ${VERSION}"
MiscButtonText "$(BACK)" "$(NEXT)" "$(CANCEL)" "$(CLOSE)"
InstallButtonText "$(INSTALL)"
UninstallButtonText "$(UNINSTALL)"
FileErrorText "$(CANNOT_WRITE)" "$(CANNOT_WRITE)"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ART}\app.ico"
!define MUI_UNICON "${ART}\app.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ART}\side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${ART}\header.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Bahasa pemasangan / Language of this installation"

!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(INSTALLING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(INSTALLING_MORE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(INSTALLED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(INSTALLED_MORE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(STOPPED)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(STOPPED_MORE)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FINISH_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(FINISH)"
!define MUI_FINISHPAGE_BUTTON "$(FINISH_BUTTON)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(FINISH_RUN)"
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(UNINSTALL_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UNINSTALL_MORE)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UNINSTALL_WHAT)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(UNINSTALL_FROM)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(UNINSTALLING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(UNINSTALLING_MORE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(UNINSTALLED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(UNINSTALLED_MORE)"
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include words.nsh

VIProductVersion "${VERSION_NUMBERS}"
!macro VERSION_WORDS language
    VIAddVersionKey /LANG=${language} "ProductName" "${NAME}"
    VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
    VIAddVersionKey /LANG=${language} "CompanyName" "${NAME}"
    VIAddVersionKey /LANG=${language} "FileDescription" "${NAME} Setup"
    VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
    VIAddVersionKey /LANG=${language} "LegalCopyright" "2026 ${NAME} contributors, MIT"
!macroend
!insertmacro VERSION_WORDS ${LANG_INDONESIAN}
!insertmacro VERSION_WORDS ${LANG_ENGLISH}

; --- Before anything is changed

; What is packed is unpacked into the folder for temporary files first: twice the room for a moment.
!macro WAIT_UNTIL_ROOM
    StrCpy $2 ${ROOM_MB}
    ${GetRoot} "$INSTDIR" $3
    ${Do}
        ClearErrors
        ${DriveSpace} "$3\" "/D=F /S=M" $4
        ${If} ${Errors} ; a network's folder: the copying itself will say
        ${OrIf} $4 >= $2
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(TOO_FULL)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel ${NO_ROOM}
            Quit
        ${EndIf}
    ${Loop}
!macroend

!macro WAIT_UNTIL_CLOSED
    ${Do}
        System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "${MUTEX}") p.r0' ; SYNCHRONIZE
        ${If} $0 P= 0
            ${ExitDo}
        ${EndIf}
        System::Call 'kernel32::CloseHandle(p r0)'
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel ${STILL_RUNNING}
            Quit
        ${EndIf}
    ${Loop}
!macroend

; Windows renames no folder in which a file is in use: so either all of it is free, or it stays.
!macro SET_PROGRAM_ASIDE
    RMDir /r "${OLD_PROGRAM}" ; of an installation that was cut short
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "${PROGRAM}\*.*"
            ${ExitDo}
        ${EndIf}
        Rename "${PROGRAM}" "${OLD_PROGRAM}"
        ${IfNot} ${Errors}
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(IN_USE)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel ${STILL_RUNNING}
            Abort "$(IN_USE)"
        ${EndIf}
    ${Loop}
!macroend

!macro SET_ASIDE file
    Delete "$INSTDIR\${file}.lama"
    Rename "$INSTDIR\${file}" "$INSTDIR\${file}.lama"
!macroend

!macro TAKE_BACK file
    Delete "$INSTDIR\${file}"
    Rename "$INSTDIR\${file}.lama" "$INSTDIR\${file}"
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        MessageBox MB_OK|MB_ICONINFORMATION "$(WINDOWS_TOO_OLD)" /SD IDOK
        SetErrorLevel ${TOO_OLD}
        Quit
    ${EndIf}
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $0 != ""
    ${AndIf} $1 = 1 ; a shop that a newer program has opened is nothing for an older one
        MessageBox MB_OK|MB_ICONINFORMATION "$(NEWER)" /SD IDOK
        SetErrorLevel ${NEWER_IS_THERE}
        Quit
    ${EndIf}
    !insertmacro WAIT_UNTIL_CLOSED
    ${GetFileName} "$INSTDIR" $0
    ${If} $0 != "${NAME}" ; /D= names somebody's folder: have one of our own inside
        StrCpy $INSTDIR "$INSTDIR\${NAME}"
    ${EndIf}
    !insertmacro WAIT_UNTIL_ROOM
FunctionEnd

; --- Installing

Section
    SetOutPath "$INSTDIR"
    !insertmacro SET_PROGRAM_ASIDE
    !insertmacro SET_ASIDE "${EXE}"
    !insertmacro SET_ASIDE "${UNINSTALLER}"
    !include "${ART}\files.nsh"
    SetOutPath "$INSTDIR"
    File "${STAGE}\${EXE}"
    File "${STAGE}\licences.txt"
    ClearErrors
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    ${If} ${Errors}
        Abort "$(STOPPED_MORE)"
    ${EndIf}
    Call AddShortcuts
    Call AddFileType
    Call AddToListOfPrograms
    WriteRegStr HKCU "${KEY}" "Language" "$LANGUAGE"
    Delete "$INSTDIR\${EXE}.lama"
    Delete "$INSTDIR\${UNINSTALLER}.lama"
    RMDir /r "${OLD_PROGRAM}"
SectionEnd

; Stopped half-way, by the maker or a full disk: what was there before works again, and where nothing
; was, nothing stays.
Function .onInstFailed
    SetOutPath "$TEMP" ; nothing stands in the folder that goes
    ${If} ${FileExists} "${OLD_PROGRAM}\*.*"
        RMDir /r "${PROGRAM}"
        Rename "${OLD_PROGRAM}" "${PROGRAM}"
        !insertmacro TAKE_BACK "${EXE}"
        !insertmacro TAKE_BACK "${UNINSTALLER}"
    ${ElseIfNot} ${FileExists} "$INSTDIR\${UNINSTALLER}"
        RMDir /r "${PROGRAM}"
        Delete "$INSTDIR\${EXE}"
        Delete "$INSTDIR\licences.txt"
        RMDir "$INSTDIR"
    ${EndIf}
FunctionEnd

; They name no AppUserModelID: launcher/__init__.py says why.
Function AddShortcuts
    SetOutPath "$PROFILE" ; becomes the folder that the program is started in
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
    ${If} $0 == "" ; who has thrown it off the desktop does not get it again with each version
        CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}"
    ${EndIf}
    SetOutPath "$INSTDIR"
FunctionEnd

!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Function AddFileType
    WriteRegStr HKCU "${CLASSES}\.${SUFFIX}" "" "${TYPE}"
    WriteRegNone HKCU "${CLASSES}\.${SUFFIX}\OpenWithProgids" "${TYPE}"
    WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(BACKUP)"
    WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\${EXE},0"
    WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
    !insertmacro TELL_EXPLORER
FunctionEnd

Function AddToListOfPrograms
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${STAGE_KB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

; --- Removing: everything that was installed, nothing of the maker's

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
    !insertmacro WAIT_UNTIL_CLOSED
FunctionEnd

Section Uninstall
    SetOutPath "$TEMP" ; nothing stands in the folder that goes
    !insertmacro SET_PROGRAM_ASIDE
    RMDir /r "${OLD_PROGRAM}"
    Delete "$INSTDIR\${EXE}"
    Delete "$INSTDIR\licences.txt"
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${CLASSES}\${TYPE}"
    DeleteRegValue HKCU "${CLASSES}\.${SUFFIX}\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${SUFFIX}\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\.${SUFFIX}" ""
    ${If} $0 == "${TYPE}" ; and not another program's by now
        DeleteRegValue HKCU "${CLASSES}\.${SUFFIX}" ""
    ${EndIf}
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${SUFFIX}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${KEY}"
    !insertmacro TELL_EXPLORER
SectionEnd
