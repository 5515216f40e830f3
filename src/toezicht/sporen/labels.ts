import type { Zinnen } from '#src/platform/audit.ts'
import type { Spoor } from './spoor.ts'

/** What was done, as the end of a sentence that begins with who did it; a kind that nobody declares is shown as its code. */
export const sayHandeling = (zinnen: Zinnen, handeling: string): string => zinnen[handeling] ?? handeling

/** Whoever did it has no account, yet it was somebody. */
const byOutsiders = ['uitnodiging.afgeslagen']

export const sayWho = ({ naam, handeling }: Pick<Spoor, 'naam' | 'handeling'>): string =>
  naam ?? (byOutsiders.includes(handeling) ? 'Iemand zonder account' : 'Vonk')

/** What it was about. */
export const onderwerpLabel: Record<string, string> = {
  aanbesteding: 'Aanbesteding',
  aanmelding: 'Aanmelding',
  audit: 'Auditlog',
  koppeling: 'Koppeling',
  lid: 'Lid',
  melding: 'Melding',
  netwerkuitnodiging: 'Uitnodiging voor Vonk',
  organisatie: 'Organisatie',
  passkey: 'Passkey',
  postvak: 'Postvak',
  proeftuin: 'Proeftuin',
  toegangssleutel: 'Toegangssleutel',
}

export const sayOnderwerp = (onderwerp: string): string => onderwerpLabel[onderwerp] ?? onderwerp

const codes = [
  'fase',
  'rol',
  'soort',
  'zichtbaarheid',
  'uitkomst',
  'van',
  'naar',
  'domein',
  'door',
  'perceel',
]
const words: Record<string, string> = {
  gepubliceerdOp: 'gepubliceerd',
  gunningsbeslissingOp: 'gunningsbeslissing',
  definitiefOp: 'definitief gegund',
  vroegtijdigBeeindigdOp: 'gestopt',
}

/** The details that people can read: codes and dates, no ids. */
export const sayDetails = ({ bijzonderheden }: { bijzonderheden: Record<string, string> }): string =>
  Object.entries(bijzonderheden)
    .filter(([name]) => codes.includes(name) || name in words)
    .map(([name, value]) => `${words[name] ?? name}: ${value.replaceAll('_', ' ')}`)
    .join(', ')
