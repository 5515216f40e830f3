import type { LidRol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import type { Teamrol } from '#src/platform/database.generated.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const teamrollen = [
  'trekker',
  'inkoper',
  'contractmanager',
  'opdrachtgever',
  'hr',
  'leverancier',
  'jobcoach',
  'ervaringsdeskundige',
  'adviseur',
] as const satisfies Teamrol[]

/** An invitation that is still open or was declined, as the team sees it. */
export type Uitnodiging = {
  id: string
  /** Null for a member, whose address is nobody's business. */
  email: string | null
  /** Of the member, or as it was typed. */
  naam: string
  rol: Teamrol
  verstuurdOp: Date
  verloopt: Date
  /** Who was asked does not want to. */
  afgeslagenOp: Date | null
}

/** An invitation as the receiver sees it: enough to decide, nothing that is closed. */
export type Ontvangen = {
  id: string
  proeftuinId: string
  titel: string
  organisatie: string
  door: string
  rol: Teamrol
  email: string
  naam: string
  boodschap: string
  verstuurdOp: Date
  /** The member with this address, if there is one. */
  lidId: string | null
  /** On the suppliers' side, by this role or by what the account works for. */
  levert: boolean
  /** To a supplier, while a purchase runs: nobody joins in then, and the words that came with it wait too. */
  gesloten: boolean
  afgeslagenOp: Date | null
}

/** Somebody to ask, and in which role: a member by name, or who is not in Vonk by address. */
export type Genodigde = { rol: Teamrol } & ({ lidId: string } | { email: string; naam: string })

/** Who declined this often for the same proeftuin is not asked again. */
export const keerAfgeslagen = 2

/** How long the link in an invitation works. */
export const uitnodigingDagen = 14

/** Who leads, and stands on the suppliers' side since: he or she does not steer any more. */
export const leidersAanAndereKant = ({ team }: Pick<Proeftuin, 'team'>) =>
  team.filter(({ rol, leverancier }) => rol === 'trekker' && leverancier)

/** As what somebody can be invited: while a purchase runs not as a supplier. */
export const rollenNu = ({ bevroren }: Pick<Proeftuin, 'bevroren'>) =>
  teamrollen.filter((rol) => !(bevroren && rol === 'leverancier'))

/** Who can hold the baton: everyone in the team, but while a purchase runs nobody on the suppliers' side. */
export const candidates = (p: Pick<Proeftuin, 'team' | 'bevroren'>) =>
  p.team.filter(({ leverancier }) => !(p.bevroren && leverancier))

/** To whom it can be handed: who has it now does not get it. */
export const ontvangers = (p: Pick<Proeftuin, 'team' | 'bevroren' | 'stokje'>) =>
  candidates(p).filter(({ lidId }) => lidId !== p.stokje?.lidId)

/** In which role to ask somebody: one that the team lacks before one that it has. */
export function rolVoor(
  { rollen, levert }: { rollen: readonly Pick<LidRol, 'teamrol'>[]; levert: boolean },
  { team }: Pick<Proeftuin, 'team'>,
): Teamrol {
  if (levert) return 'leverancier'
  const fits = rollen.map(({ teamrol }) => teamrol)
  return fits.find((rol) => isMissing(rol, { team })) ?? fits[0] ?? 'adviseur'
}

export const isMissing = (rol: Teamrol, { team }: Pick<Proeftuin, 'team'>) =>
  team.every((one) => one.rol !== rol)
