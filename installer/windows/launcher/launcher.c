/* UMKM Studio.exe: the program's name and icon for Windows, and Python inside this very process.

   Python runs in here and not in a process of pythonw.exe, so that the taskbar, its pins and the
   task manager show UMKM Studio. Nothing is decided here: start.pyw is run with our arguments. */

#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#include "product.h" /* MUTEX: written by __init__.py */

typedef int (*py_main_t)(int argc, wchar_t **argv);

static wchar_t *folder; /* of this exe, with a backslash at its end */

static wchar_t *in_folder(const wchar_t *name)
{
    size_t room = wcslen(folder) + wcslen(name) + 1;
    wchar_t *path = malloc(room * sizeof *path);
    if (path == NULL)
        abort();
    wcscpy(path, folder);
    wcscat(path, name);
    return path;
}

static void find_folder(void)
{
    DWORD room = MAX_PATH;
    for (;;) { /* paths may be longer than MAX_PATH: then it fills the room and cuts */
        folder = realloc(folder, room * sizeof *folder);
        if (folder == NULL)
            abort();
        DWORD length = GetModuleFileNameW(NULL, folder, room);
        if (length < room)
            break;
        room *= 2;
    }
    wcsrchr(folder, L'\\')[1] = L'\0';
}

static int not_whole(void)
{
    MessageBoxW(NULL,
                L"Ada berkas program yang hilang. Pasang UMKM Studio sekali lagi; data tokomu tidak "
                L"berubah.\n\nSome program files are missing. Please install UMKM Studio once more; "
                L"your shop's data has not changed.",
                L"UMKM Studio", MB_OK | MB_ICONWARNING);
    return 2;
}

int wmain(int argc, wchar_t **argv)
{
    find_folder();
    CreateMutexW(NULL, FALSE, MUTEX); /* setup.nsi looks for it; gone when this process ends */

    wchar_t *library = in_folder(L"program\\python\\python312.dll");
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main_t py_main =
        python != NULL ? (py_main_t)(void (*)(void))GetProcAddress(python, "Py_Main") : NULL;
    wchar_t *start = in_folder(L"program\\start.pyw");
    if (py_main == NULL || GetFileAttributesW(start) == INVALID_FILE_ATTRIBUTES)
        return not_whole();

    wchar_t **passed = calloc((size_t)argc + 2, sizeof *passed);
    if (passed == NULL)
        abort();
    passed[0] = in_folder(L"program\\python\\pythonw.exe"); /* sys.executable: reads sheets */
    passed[1] = start;
    for (int i = 1; i < argc; i++)
        passed[i + 1] = argv[i];
    return py_main(argc + 1, passed);
}
