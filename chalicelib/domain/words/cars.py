"""Makes and models, which are the same in every language. Knows nothing about colours."""

from functools import cache

_MAKES = """
acura alfa romeo alpine alpina aston audi bentley bmw buick byd cadillac chery chevrolet chevy
chrysler citroen cupra dacia daihatsu datsun dodge ds ferrari fiat ford genesis gmc holden honda
hummer hyundai infiniti isuzu iveco jaecoo jaguar jeep kia lada lamborghini lancia landrover lexus
lincoln lucid lynk maserati maxus maybach mazda mclaren mercedes benz merc mercury mg mini
mitsubishi nio nissan omoda opel peugeot polestar pontiac porsche ram renault rivian rover rolls
royce saab saturn scion seat skoda smart ssangyong subaru suzuki tesla toyota vauxhall vw
volkswagen volvo xpeng zeekr
"""
_MODELS = """
accord alto amarok arona arteon astra ateca aventador avensis aygo berlingo bolt boxer boxster
bravo bronco caddy camry camaro captur carens cayenne cayman ceed cherokee chr civic clio combo
compass cooper corolla corsa corvette cruze daily defender discovery doblo ducato duster durango
enyaq equinox escalade escape espace explorer fabia fiesta focus forester fortwo freelander
frontera fusion galaxy getz golf grandland highlander hilux ibiza impala impreza insignia ioniq
jazz jetta jimny juke kadjar kamiq kangoo karoq kodiaq kona kuga lancer leaf leon logan macan
malibu mazda megane meriva micra modeo mokka mondeo multivan mustang navara note octavia odyssey
optima orlando outback outlander pajero panamera panda partner passat pathfinder picanto pilot
polo prius proceed puma punto qashqai quattro rapid rav rav4 rio roadster rogue roomster sandero
santa santafe scenic scirocco scala sharan sienna sierra signum silverado sonata sorento soul
spark sportage sprinter stonic superb swift tahoe talisman taycan terrano tiggo tiguan tipo
touareg touran tourneo trafic transit transporter trax tucson tundra twingo up vectra verso vito
vitara vivaro wrangler xceed xsara yaris yukon zafira zoe
"""
_SHORT = "v40 v50 v60 v70 v90 s40 s60 s80 s90 xc40 xc60 xc70 xc90 ex30 ex90 id3 id4 id5 id7 ev6 ev9"
# Ordinary words in some language: a make or model only beside another sign of a vehicle.
_DOUBTFUL = """
alpine alto bolt boxer bravo combo compass daily defender discovery ds escape explorer focus fusion
galaxy genesis getz holden jazz juke leaf lincoln logan lucid merc mercury note odyssey partner
pilot proceed puma quattro ram rapid rogue rolls rover royce santa saturn scala seat smart soul
spark superb swift tipo trafic up
"""
# After these a number belongs to the vehicle: Mazda 3, Model 3, Peugeot 208.
_NUMBERED = """
abarth alfa audi bmw citroen cx fiat id lynk mazda mg model mx peugeot polestar renault romeo saab
serie series smart
"""


@cache
def sure_names() -> frozenset[str]:
    """Return the names that mean a vehicle by themselves, in lower case without accents."""
    return frozenset(f"{_MAKES} {_MODELS} {_SHORT}".split()) - frozenset(_DOUBTFUL.split())


@cache
def all_names() -> frozenset[str]:
    """Return every make and model, also those that are ordinary words elsewhere."""
    return sure_names() | frozenset(_DOUBTFUL.split())


@cache
def numbered_names() -> frozenset[str]:
    """Return the names that a number belongs to."""
    return frozenset(_NUMBERED.split())
