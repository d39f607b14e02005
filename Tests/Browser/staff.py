"""The people of the demo municipality, by what they do."""

REGISTRAR = "majbritt.naslund"
OFFICER = "jonas.fjallstrom"
CARE_MANAGER = "maajja.vinka"
STRATEGIST = "amina.haddad"
POLITICIAN = "gunvor.aslund"
ADMINISTRATOR = "tobias.eklof"
DATA_PROTECTION_OFFICER = "aino.koskela"
