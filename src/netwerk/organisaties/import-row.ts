import { z } from 'zod'
import type { Organisatiesoort } from '#src/platform/database.generated.ts'
import { emptyAsNull, line, optionalLine } from '#src/platform/forms/fields.ts'
import { type Psotrede, psotreden, type SectorBanenafspraak, sectoren } from './feiten.ts'

/** The columns of the list of public organisations, and how its types are called in Vonk. */
export const columns = [
  'id',
  'type',
  'name',
  'abbr',
  'tooi',
  'oin',
  'roo_id',
  'parent_id',
  'valid_from',
  'valid_until',
] as const
/** What a list may tell beside that, of what it knows: `sociaal` is ja or empty. */
export const extra = ['regio', 'sector', 'pso', 'sociaal'] as const
export type Column = (typeof columns)[number] | (typeof extra)[number]

const soorten: Readonly<Record<string, Organisatiesoort>> = {
  ministerie: 'ministerie',
  agentschap: 'uitvoeringsorganisatie',
  zbo: 'uitvoeringsorganisatie',
  inspectie: 'uitvoeringsorganisatie',
  gemeente: 'gemeente',
  provincie: 'provincie',
  waterschap: 'waterschap',
  'rechterlijke-instantie': 'overige_overheid',
  'hoge-college': 'overige_overheid',
  politie: 'overige_overheid',
}

const known = Object.keys(soorten) as [string, ...string[]]

const Row = z.object({
  id: line({ max: 200 }),
  type: z.enum(known, { error: `moet een van deze zijn: ${known.join(', ')}` }),
  name: line({ min: 2, max: 200 }),
  abbr: optionalLine({ max: 40 }),
  tooi: emptyAsNull(
    z
      .string()
      .max(200, 'is te lang')
      .startsWith('https://identifier.overheid.nl/', 'begint niet met https://identifier.overheid.nl/'),
  ),
  // A number that is none is no reason to miss the organisation: it is left out, and said.
  oin: emptyAsNull(z.string().regex(/^\d{20}$/)).catch(null),
  parent_id: optionalLine({ max: 200 }),
  // Registers write 9999-12-31 for what has no end.
  valid_until: emptyAsNull(z.iso.date({ error: 'is geen datum als jjjj-mm-dd' })),
  regio: z.string(),
  sector: emptyAsNull(z.enum(sectoren, { error: `moet een van deze zijn: ${sectoren.join(', ')}` })),
  pso: emptyAsNull(z.enum(psotreden, { error: `moet een van deze zijn: ${psotreden.join(', ')}` })),
  sociaal: emptyAsNull(z.enum(['ja'], { error: 'moet ja zijn, of leeg' })),
})

export type OrganisatieRow = {
  bronSleutel: string
  soort: Organisatiesoort
  naam: string
  afkorting: string | null
  tooi: string | null
  oin: string | null
  opgehevenOp: string | null
  regio: string | null
  sectorBanenafspraak: SectorBanenafspraak
  pso: Psotrede | null
  sociaalRegister: boolean
}

export type RowResult =
  | { ok: true; row: OrganisatieRow; ouder: string | null; opmerking: string | null }
  | { ok: false; reden: string }

/** By what a line is read: the day that decides what no longer exists, and the regions by name in small letters. */
export type Bekend = { vandaag: string; regios: ReadonlyMap<string, string> }

/** A line of the list as Vonk knows it. */
export function readRow(values: Record<Column, string>, { vandaag, regios }: Bekend): RowResult {
  const parsed = Row.safeParse(values)
  if (!parsed.success) return { ok: false, reden: reasonOf(parsed.error) }
  const { id, type, name, abbr, tooi, oin, parent_id, valid_until } = parsed.data
  const regio = regios.get(parsed.data.regio.toLowerCase()) ?? null
  if (parsed.data.regio !== '' && !regio)
    return { ok: false, reden: 'regio: Vonk kent deze arbeidsmarktregio niet' }
  const opgehevenOp = valid_until !== null && valid_until <= vandaag ? valid_until : null
  const soort = soorten[type] ?? 'overige_overheid'
  const feiten = {
    regio,
    sectorBanenafspraak: parsed.data.sector ?? 'onbekend',
    pso: parsed.data.pso,
    sociaalRegister: parsed.data.sociaal === 'ja',
  }
  const row = {
    bronSleutel: id,
    soort,
    naam: name,
    afkorting: abbr || null,
    tooi,
    oin,
    opgehevenOp,
    ...feiten,
  }
  const opmerking =
    values.oin !== '' && oin === null ? `de OIN van ${id} heeft geen 20 cijfers en is weggelaten` : null
  return { ok: true, row, ouder: parent_id || null, opmerking }
}

const reasonOf = ({ issues: [issue] }: z.ZodError) =>
  `${String(issue?.path[0])}: ${issue?.message.replace(/\.$/, '')}`
