import { delenVan } from './samenstelling.ts'

/** What people of the field call one thing. Each line is found by each of its words; kept by hand, in alphabetical order. */
export const groepen: readonly (readonly string[])[] = [
  ['aanbesteding', 'tender', 'uitvraag'],
  ['aanbestedende dienst', 'opdrachtgever'],
  ['afvalinzameling', 'ophalen van afval'],
  ['arbeidsbeperking', 'arbeidshandicap', 'arbeidsgehandicapt', 'beperking'],
  ['asielzoeker', 'statushouder', 'vluchteling', 'nieuwkomer'],
  ['banenafspraak', 'garantiebaan', 'participatiebaan', 'banenafspraakbaan', '125.000 banen'],
  ['beveiliging', 'bewaking', 'toezicht'],
  ['bewijs', 'verantwoording'],
  ['catering', 'bedrijfsrestaurant', 'kantine', 'lunch'],
  ['detentie', 'gevangenis', 'gedetineerd', 'gevangene', 'ex-gedetineerde', 'justitieel verleden'],
  ['detachering', 'inhuur', 'uitzenden', 'uitzendkracht'],
  ['dossier', 'archief', 'papier'],
  ['doelgroepregister', 'doelgroep banenafspraak'],
  ['fiets', 'rijwiel'],
  ['gunning', 'gunningsbeslissing', 'toewijzing'],
  ['groenvoorziening', 'groenonderhoud', 'hovenier', 'tuinonderhoud'],
  ['jobcarving', 'functiecreatie', 'taken afsplitsen'],
  ['jobcoach', 'werkbegeleider', 'begeleider'],
  ['jongere', 'jeugd', 'schoolverlater'],
  ['kleding', 'bedrijfskleding', 'werkkleding', 'uniform'],
  ['loonkostensubsidie', 'loondispensatie', 'loonwaarde'],
  ['marktconsultatie', 'marktverkenning', 'vraag aan de markt'],
  ['meubel', 'meubilair', 'stoffering'],
  ['onderaannemer', 'onderaanneming'],
  ['ouder', '50-plusser', 'oudere werknemer'],
  ['perceel', 'kavel', 'deelopdracht'],
  ['proef', 'pilot', 'experiment', 'proeftuin'],
  ['raamovereenkomst', 'raamcontract', 'mantelcontract'],
  ['re-integratie', 'reintegratie'],
  ['receptie', 'gastvrouw', 'ontvangst'],
  ['reparatie', 'herstel', 'onderhoud'],
  ['scannen', 'digitaliseren', 'digitalisering'],
  ['schoonmaak', 'schoonmaken', 'reiniging', 'schoonmaakonderhoud'],
  ['social return', 'sroi', 'social return on investment', 'sociale voorwaarde'],
  ['sociale werkplaats', 'sw-bedrijf', 'sociaal werkbedrijf', 'beschut werk', 'wsw'],
  ['sociale onderneming', 'social enterprise', 'sociaal ondernemer'],
  ['stage', 'werkervaring', 'leerwerkplek', 'proefplaatsing'],
  ['taalles', 'nederlands leren', 'taalachterstand'],
  ['vast contract', 'vaste baan', 'dienstverband'],
  ['vervoer', 'logistiek', 'transport'],
  ['vloer', 'tapijt', 'vloerbedekking'],
  ['vog', 'verklaring omtrent het gedrag', 'screening'],
  ['voorbehouden opdracht', 'voorbehouden', 'artikel 2.82'],
  ['wajong', 'jonggehandicapt', 'wajonger'],
  ['werkgever', 'baas'],
  ['werkzoekende', 'kandidaat', 'werkloos', 'bijstand'],
]

/** A phrase as it is compared: each word by what it is made of. */
export const sleutel = (words: readonly string[]): string => words.flatMap(delenVan).join(' ')

const wordsOf = (phrase: string) => phrase.match(/[\p{L}\p{N}]+/gu) ?? []

let byKey: Map<string, string[]> | undefined

function read(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const groep of groepen)
    for (const one of groep) {
      const key = sleutel(wordsOf(one))
      found.set(key, [...(found.get(key) ?? []), ...groep.filter((other) => other !== one)])
    }
  return found
}

/** The longest phrase of which the field has other names. */
export const langsteNaam = 5

/** What else the field calls this; nothing for what has one name. */
export function synoniemenVan(words: readonly string[]): string[] {
  byKey ??= read()
  return byKey.get(sleutel(words)) ?? []
}
