"""Writes the programs in int8 as LLVM's code, before it is fitted to a processor: `make int8`, after a change of them.

`engine/int8_code.py` makes machine code of it where it is installed, in a tenth of the time that Numba takes there.
Numba is asked to leave out all that depends on this processor; names and hints are removed, so that other versions of
LLVM can read it.
"""

from __future__ import annotations

import os
import re

os.environ |= {
    "NUMBA_OPT": "0",
    "NUMBA_LOOP_VECTORIZE": "0",
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
}

from llvmlite import binding  # only now, since Numba reads the environment when it is imported

from musicgen.engine import int8_code
from musicgen.engine.int8_code import PASS, SEANET, Program
from musicgen.engine.int8_numba import unfitted

_HINTS = r" #\d+| captures\(none\)| nocapture| readonly| readnone| writeonly| noalias| immarg| noundef| range\([^)]*\)"


def portable(text: str, name: str, program: Program) -> str:
    """LLVM's text of a module with only what the function `name` needs, which is called as a program is."""
    module = binding.parse_assembly(text)
    for each in (*module.functions, *module.global_variables):
        if not each.is_declaration and each.name != name:
            each.linkage = "internal"
    machine = binding.Target.from_default_triple().create_target_machine()
    passes = binding.create_new_module_pass_manager()
    passes.add_sroa_pass()
    passes.add_simplify_cfg_pass()
    passes.add_ipsccp_pass()
    passes.add_aggressive_dce_pass()
    passes.add_global_dead_code_eliminate_pass()
    passes.add_strip_symbols_pass()
    passes.run(module, binding.create_pass_builder(machine, binding.create_pipeline_tuning_options(0)))
    lines = str(module).replace(name, program.function).splitlines()
    left_out = ("target ", "attributes ", "source_filename", ";")
    kept = [line.partition(" ; ")[0].rstrip() for line in lines if line and not line.startswith(left_out)]
    return re.sub(_HINTS, "", "\n".join(kept)) + "\n"


def main() -> None:
    """Write `engine/int8_pass.ll` and `engine/int8_seanet.ll`."""
    for program in (PASS, SEANET):
        text = portable(*unfitted(program.written(), program.arguments), program)
        binding.parse_assembly(text).verify()
        whole = f"; {int8_code.sources(program)}\n{text}"
        program.shipped.write_text(whole, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
