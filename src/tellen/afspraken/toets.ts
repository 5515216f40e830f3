import type { Afspraakmaat, Afspraaksoort, Afspraaktoets } from './afspraak.ts'

/** The proportionality checklist of a requirement; see docs/domein/eerlijk-spel.md. */
export const toetspunten = [
  'hoogte',
  'uren',
  'verband',
  'eigen_bestand',
  'gemotiveerd',
] as const satisfies Afspraaktoets[]

export const toetsLabels: Record<Afspraaktoets, string> = {
  hoogte: 'Het is hoogstens ongeveer 5 %',
  uren: 'Uren en duur staan erbij',
  verband: 'Het past bij wat jullie inkopen',
  eigen_bestand: 'De leverancier hoeft niemand over te nemen uit het bestand van de opdrachtgever',
  gemotiveerd: 'Er staat bij waarom jullie dit vragen',
}

/** More than this percentage asks for a reason. */
export const hoogstensProcent = 5

/** Where the checklist comes from, in plain words. */
export const toetsBron =
  'Dit zijn vuistregels voor social return in een aanbesteding: hoogstens ongeveer 5 %, met uren en duur erbij, passend bij de opdracht. Social return is geen plicht uit Europa: kies je ervoor, dan schrijf je op waarom.'

type Eis = {
  soort: Afspraaksoort
  maat: Afspraakmaat | null
  aantal: string | null
  minutenPerWeek: number | null
  maanden: number | null
}

const isProcent = (maat: Afspraakmaat | null) => maat === 'procent_waarde' || maat === 'procent_loonsom'

/** A requirement in percent or hours: what a supplier is held to. */
export const vraagtToets = ({ soort, maat }: Pick<Eis, 'soort' | 'maat'>): boolean =>
  soort === 'resultaat' && (isProcent(maat) || maat === 'uren')

export const isHoog = ({ maat, aantal }: Pick<Eis, 'maat' | 'aantal'>): boolean =>
  isProcent(maat) && Number(aantal) > hoogstensProcent

type Ingevuld = Eis & { toets: Afspraaktoets[]; motivering: string; nietReden: string }

/** What of the answers does not fit what is asked, per field. Nothing is forbidden: what is not ticked needs a reason. */
export function toetsProblemen(gegeven: Ingevuld): [keyof Ingevuld, string][] {
  if (!vraagtToets(gegeven)) return []
  const { toets, minutenPerWeek, maanden, motivering, nietReden, aantal } = gegeven
  const open = toetspunten.filter((punt) => !toets.includes(punt))
  const problemen: [keyof Ingevuld, string | false][] = [
    [
      'toets',
      toets.includes('hoogte') &&
        isHoog(gegeven) &&
        `Je vraagt ${String(Number(aantal)).replace('.', ',')} %. Dat is meer dan ongeveer 5 %. Haal dat vinkje weg en schrijf eronder waarom.`,
    ],
    [
      'toets',
      toets.includes('uren') &&
        (minutenPerWeek === null || maanden === null) &&
        'Je zegt dat uren en duur erbij staan. Vul ze in, of haal dat vinkje weg.',
    ],
    ['motivering', toets.includes('gemotiveerd') && motivering === '' && 'Schrijf waarom jullie dit vragen.'],
    ['nietReden', open.length > 0 && nietReden === '' && `Schrijf waarom dit niet klopt: ${noem(open)}.`],
  ]
  return problemen.flatMap(([veld, probleem]) => (probleem ? [[veld, probleem]] : []))
}

const noem = (punten: Afspraaktoets[]) => punten.map((punt) => `‘${toetsLabels[punt]}’`).join(', ')
