import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import type { Vondst } from './vondsten.ts'

const bronLabel: Record<Vondst['bron'], string> = {
  ...soortLabel,
  routewissel: 'Routewissel',
  route: 'Hoe een route ging',
  lessen: 'Wat we leerden',
  opbrengst: 'Wat het opleverde',
  aanleiding: 'Aanleiding',
}

/** Where the words stand that the card itself does not hold. */
export const Passage = ({ bron, stukken }: Vondst) => (
  <p class="vonk-vondst">
    {bronLabel[bron]}: “…{stukken.map(({ tekst, raak }) => (raak ? <mark>{tekst}</mark> : tekst))}…”
  </p>
)
