import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'

type NavolgingSeed = {
  wie: string
  wat: string
  van?: string
  bij?: string
  op: number
  feit?: ['aangepast' | 'gewerkt' | 'niet_gewerkt' | 'gestopt', string]
}

/** Who did which proeftuin after whom; `van`: an organisation of this list, for the same. */
const lijst: NavolgingSeed[] = [
  {
    wie: 'viersluizen',
    wat: 'dossiersScannen',
    op: -120,
    feit: ['gewerkt', 'Vier mensen begonnen. We namen het werk in vijf taken over.'],
  },
  {
    wie: 'rho',
    wat: 'dossiersScannen',
    op: -110,
    feit: ['gewerkt', 'Het lukte sneller dan gedacht, want de markt kende de vraag al.'],
  },
  { wie: 'middenland', wat: 'dossiersScannen', op: -60 },
  {
    wie: 'lindekerk',
    wat: 'dossiersScannen',
    op: -95,
    feit: ['niet_gewerkt', 'We durfden geen eisen te schrappen. Er kwam geen inschrijver bij.'],
  },
  {
    wie: 'hoogveld',
    wat: 'dossiersScannen',
    van: 'viersluizen',
    op: -40,
    feit: ['gewerkt', 'We publiceerden onze vraag, en belden daarna de bedrijven uit de buurt.'],
  },
  { wie: 'waterdam', wat: 'dossiersScannen', van: 'viersluizen', op: -30 },
  {
    wie: 'deltarand',
    wat: 'dossiersScannen',
    van: 'rho',
    op: -70,
    feit: ['gestopt', 'We begonnen te laat: de uitvraag stond al vast.'],
  },
  { wie: 'glansrijk', wat: 'dossiersScannen', van: 'rho', bij: 'een ziekenhuis in het oosten', op: -20 },
]

/** Navolgingen of a proeftuin of the demo, with every way it can end. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const key = ({ wie, wat }: Pick<NavolgingSeed, 'wie' | 'wat'>) => idOf('navolging', wat, wie)
  const doorId = idOf('lid', 'samira')
  for (const n of lijst) {
    const row = {
      id: key(n),
      organisatieId: idOf('organisatie', n.wie),
      doorId,
      gevolgdProeftuinId: idOf('proeftuin', n.wat),
      volgtId: n.van ? key({ wie: n.van, wat: n.wat }) : null,
      bij: n.bij ?? '',
      begonnenOp: dayOf(moment(n.op)),
      zichtbaarheid: 'openbaar' as const,
    }
    await db.insertInto('navolging').values(row).execute()
    if (!n.feit) continue
    const [soort, tekst] = n.feit
    const feit = { navolgingId: row.id, soort, tekst, op: dayOf(moment(n.op + 15)), doorId }
    await db.insertInto('navolgingFeit').values(feit).execute()
  }
}
