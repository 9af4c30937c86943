"""Sixty prompts in free English, with synonyms and moods that the captions of the corpus do not have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FreePrompt:
    """A prompt, the genre it means (or the genres, where it fits several), and the families of instruments it names."""

    prompt: str
    genres: tuple[str, ...]
    families: tuple[str, ...]


def _prompt(prompt: str, genres: str, families: str = "") -> FreePrompt:
    return FreePrompt(prompt, tuple(genres.split(", ")), tuple(filter(None, families.split(", "))))


FREE_PROMPTS = (
    _prompt("a six-string shredder blasting over a thunderous wall of amps", "metal, rock", "distorted guitar"),
    _prompt("stadium anthem with crunchy axes and a pounding beat", "rock", "distorted guitar, drums"),
    _prompt("three chords, a garage and teenage rage", "punk rock", "distorted guitar, drums"),
    _prompt("twangy reverb-soaked guitar from a california beach in 1963", "surf rock", "electric guitar"),
    _prompt("a chart hit that the whole school sings along to", "pop"),
    _prompt("a tearjerker for the slow dance at the prom", "pop ballad", "piano"),
    _prompt("new york cellar club at 2 am, horn player improvising over upright bass", "jazz", "bass"),
    _prompt("saxophonist soloing with a trio, brushed snare and keys", "jazz", "saxophone, piano, drums"),
    _prompt("jitterbug orchestra of the 1940s with blaring horns", "swing", "brass, drums"),
    _prompt("mississippi delta lament, slide guitar and mouth harp", "blues", "harmonica"),
    _prompt("my baby left me, whiskey on the counter, bent strings crying", "blues", "electric guitar"),
    _prompt("slapped bassline so greasy your hips cannot sit still", "funk", "bass, drums"),
    _prompt("sweet stax memphis love song with hammond and horns", "soul", "organ, brass"),
    _prompt("sunday choir praising the lord, hands clapping", "gospel", "choir"),
    _prompt("mirror ball, flared trousers, saturday night in 1977", "disco", "drums, bass"),
    _prompt("rastafarian groove from kingston with choppy upstrokes", "reggae", "drums, bass"),
    _prompt("checkerboard skanking with trombones and trumpet", "ska", "trombone, trumpet"),
    _prompt("the girl from ipanema strolling past, whispered nylon strings", "bossa nova", "acoustic guitar"),
    _prompt("havana dancefloor, congas and hot brass", "salsa", "brass, drums"),
    _prompt("rio de janeiro parade drummers in feathers", "samba", "drums"),
    _prompt("cowboy ballad from texas with pedal steel and strummed guitar", "country", "acoustic guitar"),
    _prompt("emcee cypher, dusty vinyl sample and a head-nodding loop", "hip hop, lo-fi hip hop", "drums"),
    _prompt("atlanta street anthem with rattling hi-hats and a subwoofer boom", "trap", "drums, synth bass"),
    _prompt("homework playlist for a drizzly sunday, crackling tape and rhodes keys", "lo-fi hip hop",
            "electric piano"),
    _prompt("rainy café on sunday, sleepy beat to read a book to", "lo-fi hip hop"),
    _prompt("berlin warehouse at five in the morning, relentless kick", "techno", "drums"),
    _prompt("ibiza sunset terrace, soulful four-to-the-floor with piano stabs", "house", "piano, drums"),
    _prompt("hands in the air, supersaw melody rising to the drop", "trance", "synth lead"),
    _prompt("frantic chopped breaks and a growling sub at double speed", "drum and bass", "drums, synth bass"),
    _prompt("wobbling monstrous bass that rips the speakers apart", "dubstep", "synth bass"),
    _prompt("miami 1984, driving a ferrari past palm trees with analog synths", "synthwave", "synth lead, synth bass"),
    _prompt("floating weightless among distant galaxies", "ambient", "synth pad"),
    _prompt("slow evolving textures to fall asleep to, no rhythm at all", "ambient, new age", "synth pad"),
    _prompt("pixelated plumber jumping over mushrooms on a handheld console", "chiptune", "synth lead"),
    _prompt("aromatherapy and candle light, soft bells and a bamboo flute", "new age", "bells"),
    _prompt("string quartet by candlelight in vienna, in the manner of mozart", "classical", "violin, cello"),
    _prompt("woodwind serenade for aristocrats in powdered wigs", "classical, baroque", "clarinet, oboe"),
    _prompt("chopin-like nocturne at midnight on a concert grand", "romantic piano", "piano"),
    _prompt("lonely pianist remembering a lost sweetheart", "romantic piano", "piano"),
    _prompt("bach fugue plucked on old keys at versailles", "baroque", "harpsichord"),
    _prompt("hobbits marching to war, soaring horns and colossal percussion", "cinematic", "french horn, drums"),
    _prompt("blockbuster superhero theme, symphony at full power", "cinematic", "strings, brass"),
    _prompt("creeping footsteps in the cellar, shrieking fiddles and whispers", "horror soundtrack", "strings"),
    _prompt("something lurks in the fog, dread and nightmares", "horror soundtrack"),
    _prompt("troubadour singing by the fire with a strummed six-string", "folk", "acoustic guitar"),
    _prompt("dublin jig for saint patrick's day, tin whistle and bagpipe", "celtic", "whistle, bagpipes"),
    _prompt("kentucky hoedown, five-string picking at breakneck pace", "bluegrass", "banjo"),
    _prompt("twinkling mobile over the crib, hush little darling", "lullaby", "bells"),
    _prompt("couples twirling in gowns at the emperor's palace, one two three", "waltz", "strings"),
    _prompt("soldiers on parade with tubas and snare rolls", "march", "tuba, drums"),
    _prompt("buenos aires lovers, bandoneon and a sharp staccato stride", "tango", "accordion"),
    _prompt("andalusian gypsy guitar with stamping heels", "flamenco", "acoustic guitar"),
    _prompt("bollywood dawn prayer on plucked sitar over a tanpura drone", "indian classical", "sitar"),
    _prompt("camel ride to the pyramids, snake charmer's reed", "middle eastern", "shehnai"),
    _prompt("cherry blossoms in kyoto, plucked silk strings and bamboo flute", "east asian", "koto, shakuhachi"),
    _prompt("lagos block party with thumb piano and interlocking guitars", "african", "kalimba, electric guitar"),
    _prompt("trinidad shoreline with steelpan and rum", "caribbean", "steel drums"),
    _prompt("sleigh ride, santa and jingling bells", "christmas music", "bells"),
    _prompt("yuletide carol under the mistletoe", "christmas music"),
    _prompt("honky-tonk saloon upright for a wild west showdown", "country, blues", "piano"),
)  # fmt: skip
