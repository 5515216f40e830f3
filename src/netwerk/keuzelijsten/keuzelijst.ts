import { paths } from '#src/paths/index.ts'
import type { Option } from '#src/platform/components/index.ts'
import type { Kant, Teamrol } from '#src/platform/database.generated.ts'

/** The lists that the adviesteam keeps, as their tables are called. */
export type Lijst = 'rol' | 'doelgroep'

/** Where each is kept, as a whole and one by one. */
export const waar = {
  rol: { alle: paths.rollen, een: paths.rol },
  doelgroep: { alle: paths.doelgroepen, een: paths.doelgroep },
}

/** One of a list; `vervallen`: not offered any more, and still shown where it was chosen. */
export type Keuze = { code: string; naam: string; vervallen: boolean }

/** For whom a proeftuin or werkwijze is, as a whole. */
export type Doelgroep = Keuze

/** What somebody with a role does in a team: whoever leads one is chosen there, never proposed. */
export type Teamtaak = Exclude<Teamrol, 'trekker'>

/** What follows from a role, beside its name. */
export type Rolfeiten = {
  /** Where people do this: which roles a form offers first. On which side a member stands follows from organisations alone. */
  kant: Kant
  leidt: boolean
  koopt: boolean
  coordineert: boolean
  teamrol: Teamtaak
}

export type Rol = Keuze & Rolfeiten

/** A role of a member, with what pages and proposals need of it. */
export type LidRol = Pick<Rol, 'code' | 'naam' | 'koopt' | 'teamrol'>

export const kantVanRol: Record<Kant, string> = {
  opdrachtgever: 'Bij wie inkoopt',
  leverancier: 'Bij wie levert',
  geen: 'Overal',
}

export const teamtaakLabel: Record<Teamtaak, string> = {
  inkoper: 'Inkoop',
  contractmanager: 'Contractmanagement',
  opdrachtgever: 'Opdrachtgever',
  hr: 'HR',
  leverancier: 'Leverancier',
  jobcoach: 'Jobcoach',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  adviseur: 'Adviseur',
}
export const teamtaken = Object.keys(teamtaakLabel) as [Teamtaak, ...Teamtaak[]]

/** What a form offers: what is in use, and of what is retired only what was chosen there before. */
export const teKiezen = <K extends Keuze>(lijst: readonly K[], gekozen: readonly string[] = []): K[] =>
  lijst.filter(({ code, vervallen }) => !vervallen || gekozen.includes(code))

/** The roles of the own side and of none before those of the other side; which side that is, is not theirs to say. */
export const eerstVan = (kant: Kant, rollen: readonly Rol[]): Rol[] =>
  rollen.toSorted((a, b) => Number(isElders(kant, a)) - Number(isElders(kant, b)))

const isElders = (kant: Kant, rol: Rol) => rol.kant !== 'geen' && rol.kant !== kant

export const keuzeOptions = (keuzes: readonly Keuze[]): Option[] =>
  keuzes.map(({ code, naam }) => ({ value: code, label: naam }))

/** The code of a new one, made of its name: short, plain, and not one that is taken. */
export function codeVoor(naam: string, taken: readonly string[]): string {
  const plain = naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 36)
    .replace(/^_+|_+$/g, '')
  const begin = plain.length < 2 ? `lijst_${plain || 'x'}` : plain
  if (!taken.includes(begin)) return begin
  const free = Array.from({ length: taken.length }, (_, n) => `${begin}_${n + 2}`)
  return free.find((code) => !taken.includes(code)) ?? begin
}
