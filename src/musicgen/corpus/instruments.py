"""The General MIDI programs as data: names, families, usable pitch ranges."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instrument:
    """A program: its name, its family, and its lowest and highest usable MIDI pitch.

    `hold` is true where a note sounds for as long as it is held, false where it decays by itself.
    """

    program: int
    name: str
    family: str
    low: int
    high: int
    hold: bool


# name | family | low | high | h = held, d = dies away, in the order of the programs
_TABLE = """
piano|piano|28|100|d
bright piano|piano|28|100|d
electric grand piano|piano|28|96|d
honky tonk piano|piano|28|96|d
electric piano|electric piano|28|96|d
fm electric piano|electric piano|28|96|d
harpsichord|harpsichord|34|88|d
clavinet|clavinet|34|86|d
celesta|bells|60|100|d
glockenspiel|bells|67|103|d
music box|bells|60|98|d
vibraphone|vibraphone|53|89|d
marimba|marimba|45|94|d
xylophone|xylophone|60|100|d
tubular bells|bells|60|78|d
dulcimer|dulcimer|50|86|d
drawbar organ|organ|36|92|h
percussive organ|organ|36|92|h
rock organ|organ|36|92|h
church organ|church organ|34|94|h
reed organ|reed organ|41|89|h
accordion|accordion|48|89|h
harmonica|harmonica|57|88|h
bandoneon|accordion|48|86|h
nylon guitar|acoustic guitar|40|81|d
steel string guitar|acoustic guitar|40|83|d
jazz guitar|electric guitar|40|84|d
clean electric guitar|electric guitar|40|86|d
muted electric guitar|electric guitar|40|80|d
overdriven guitar|distorted guitar|40|86|h
distorted guitar|distorted guitar|40|86|h
guitar harmonics|electric guitar|52|88|d
double bass|bass|28|62|d
electric bass|bass|28|62|d
picked bass|bass|28|62|d
fretless bass|bass|28|62|d
slap bass|bass|28|62|d
slap bass|bass|28|62|d
synth bass|synth bass|26|62|h
synth bass|synth bass|26|62|h
violin|violin|55|98|h
viola|viola|48|86|h
cello|cello|36|76|h
contrabass|contrabass|28|58|h
tremolo strings|strings|36|90|h
pizzicato strings|pizzicato strings|36|90|d
harp|harp|28|100|d
timpani|timpani|36|57|d
strings|strings|36|94|h
slow strings|strings|36|94|h
synth strings|synth strings|36|94|h
synth strings|synth strings|36|94|h
choir|choir|43|82|h
voice oohs|choir|48|82|h
synth voice|choir|45|84|h
orchestra hit|orchestra hit|48|72|d
trumpet|trumpet|54|86|h
trombone|trombone|36|72|h
tuba|tuba|28|57|h
muted trumpet|trumpet|54|84|h
french horn|french horn|38|76|h
brass section|brass|40|86|h
synth brass|synth brass|36|88|h
synth brass|synth brass|36|88|h
soprano saxophone|saxophone|56|88|h
alto saxophone|saxophone|49|81|h
tenor saxophone|saxophone|44|76|h
baritone saxophone|saxophone|36|69|h
oboe|oboe|58|91|h
english horn|oboe|52|81|h
bassoon|bassoon|34|72|h
clarinet|clarinet|50|91|h
piccolo|flute|74|103|h
flute|flute|60|96|h
recorder|flute|60|95|h
pan flute|pan flute|58|94|h
bottle|pan flute|58|92|h
shakuhachi|shakuhachi|55|84|h
whistle|whistle|64|98|h
ocarina|whistle|60|90|h
square lead|synth lead|40|96|h
saw lead|synth lead|40|96|h
calliope lead|synth lead|48|96|h
chiff lead|synth lead|48|92|h
charang lead|synth lead|40|88|h
voice lead|synth lead|48|88|h
fifths lead|synth lead|40|84|h
bass lead|synth lead|36|84|h
new age pad|synth pad|36|90|h
warm pad|synth pad|36|90|h
polysynth|synth pad|36|92|h
choir pad|synth pad|40|86|h
bowed pad|synth pad|40|90|h
metallic pad|synth pad|40|88|h
halo pad|synth pad|40|88|h
sweep pad|synth pad|36|88|h
ice rain|synth effect|48|92|d
soundtrack|synth effect|36|86|h
crystal|synth effect|48|96|d
atmosphere|synth effect|40|90|d
brightness|synth effect|40|92|h
goblins|synth effect|40|86|h
echo drops|synth effect|48|92|d
sci-fi|synth effect|40|90|h
sitar|sitar|46|82|d
banjo|banjo|48|86|d
shamisen|shamisen|48|84|d
koto|koto|45|88|d
kalimba|kalimba|55|90|d
bagpipes|bagpipes|55|84|h
fiddle|fiddle|55|96|h
shehnai|shehnai|55|86|h
tinkle bell|bells|60|96|d
agogo|percussion|60|84|d
steel drums|steel drums|52|88|d
woodblock|percussion|60|84|d
taiko|percussion|36|60|d
melodic toms|percussion|40|70|d
synth drum|percussion|40|70|d
reverse cymbal|percussion|48|72|d
"""


def _read(table: str) -> tuple[Instrument, ...]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return tuple(
        Instrument(program, name, family, int(low), int(high), kind == "h")
        for program, (name, family, low, high, kind) in enumerate(rows)
    )


INSTRUMENTS = _read(_TABLE)  # programs 120 to 127 are sound effects, and not music
MELODIC_FAMILIES = tuple(dict.fromkeys(i.family for i in INSTRUMENTS if i.family != "percussion"))

# General MIDI percussion keys, by the short names that drum patterns use.
DRUM_KEYS = {
    "kick": 36, "rim": 37, "snare": 38, "clap": 39, "snare2": 40, "tom_low": 41, "hat": 42,
    "tom_floor": 43, "pedal": 44, "tom_mid": 47, "open": 46, "tom_high": 50, "crash": 49, "ride": 51,
    "bell": 53, "tamb": 54, "cowbell": 56, "crash2": 57, "bongo_hi": 60, "bongo_lo": 61,
    "conga_mute": 62, "conga_hi": 63, "conga_lo": 64, "timbale": 65, "agogo_hi": 67, "agogo_lo": 68,
    "cabasa": 69, "maracas": 70, "guiro": 73, "claves": 75, "wood_hi": 76, "wood_lo": 77,
    "triangle": 81, "shaker": 82,
}  # fmt: skip
