"""What Wine 10 lacks and Windows 10 has: stand-ins for the trial's own copy, never shipped.

- `icuuc.dll` (Windows 10 1703): Qt asks it for old 8-bit encodings, which nobody here uses; every
  function of the stand-in answers "none".
- `ucrtbase.dll` of Wine has no functions of complex numbers, and NumPy asks for them while it is
  imported: those come from MinGW-w64's library, the rest is handed on to Wine's. Wine binds the
  name `api-ms-win-crt-math-*` to its own before it looks for files, so session.sh tells the copy's
  extension modules another name of the same length.
- `mscms.dll` of Wine ends a process that asks for a colour profile of a screen; the stand-in says
  that there is none.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

_COMPILER = "x86_64-w64-mingw32-gcc"

_ICU = """
    UCNV_FROM_U_CALLBACK_SUBSTITUTE UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_cbFromUWriteUChars
    ucnv_cbToUWriteUChars ucnv_close ucnv_countAvailable ucnv_fromUCountPending ucnv_fromUnicode
    ucnv_getAvailableName ucnv_getFromUCallBack ucnv_getMaxCharSize ucnv_getName
    ucnv_getStandardName ucnv_getToUCallBack ucnv_open ucnv_reset ucnv_setFromUCallBack
    ucnv_setToUCallBack ucnv_toUCountPending ucnv_toUnicode
"""
_COLOURS = """
    CloseColorProfile DeleteColorTransform GetColorDirectoryW GetColorProfileFromHandle
    OpenColorProfileW WcsCreateIccProfile WcsGetDefaultColorProfile
    WcsGetDefaultColorProfileSize WcsOpenColorProfileW
"""
_COMPLEX = "cabs carg ccos ccosh cexp cimag cpow creal csin csinh csqrt ctan ctanh"
_REAL = """
    __setusermatherr _cabs _dclass _dpcomp _dsign _fdclass _fdopen _fdpcomp _fdsign _hypot _hypotf
    _ldclass acos acosf acosh acoshf acoshl asin asinf asinh asinhf asinhl atan atan2 atan2f atanf
    atanh atanhf atanhl cbrt cbrtf cbrtl ceil ceilf copysign copysignf copysignl cos cosf cosh coshf
    erf erfc exp exp2 exp2f exp2l expf expm1 expm1f expm1l fabs floor floorf fma fmax fmaxf fmin
    fminf fmod fmodf frexp hypot ldexp llround log log10 log10f log1p log1pf log1pl log2 log2f logf
    lround modf modff nan nextafter nextafterf nextafterl pow powf rint rintf rintl round roundf sin
    sinf sinh sinhf sqrt sqrtf tan tanf tanh tanhf trunc truncf truncl
"""
_NUMBERS = "wine-trial-crt-math-l1-1-0"  # in place of api-ms-win-crt-math-l1-1-0


def build(target: Path, work: Path) -> None:
    """Write the stand-ins, which go into Wine's system32; `work` is for what is made on the way."""
    for folder in (target, work):
        folder.mkdir(parents=True, exist_ok=True)
    for name, functions in {"icuuc": _ICU, "mscms": _COLOURS}.items():
        answers = "".join(f"void *{each}(void) {{ return 0; }}\n" for each in functions.split())
        _library(target / f"{name}.dll", work, answers, functions.split())
    # MinGW's "l" functions count in 80 bits, Microsoft's in 64.
    names = _COMPLEX.split()
    exported = [*names, *(f"{each}f" for each in names), *(f"{each}l={each}" for each in names)]
    handed_on = [f"{each}=ucrtbase.{each}" for each in _REAL.split()]
    _library(target / f"{_NUMBERS}.dll", work, "", [*exported, *handed_on])


def _library(target: Path, work: Path, code: str, exports: list[str]) -> None:
    source, table = work / f"{target.stem}.c", work / f"{target.stem}.def"
    source.write_text(code, encoding="ascii")
    table.write_text("\n".join(["EXPORTS", *exports, ""]), encoding="ascii")
    make = [
        _COMPILER,
        "-shared",
        "-w",
        "-static-libgcc",
        "-o",
        str(target),
        str(source),
        str(table),
    ]
    subprocess.run(make, check=True)
