import { opAantekening } from '#src/antwoorden/reacties/places.ts'
import { opAanbesteding } from '#src/markt/aanbestedingen/places.ts'
import { actiesOpOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { Icon } from '#src/platform/components/index.ts'
import { type Asker, fill } from '#src/platform/places.ts'
import { opProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { opHaakje } from '#src/verspreiden/haakjes/places.ts'
import { hoofdactie } from '#src/verspreiden/werkwijzen/places.ts'
import { may } from './policy.ts'
import type { Ding } from './verzameling.ts'

/** To a page of its own, where one chooses in which. */
const Bewaar = ({ soort, dingId }: Ding) => (
  <p class="vonk-bewaar">
    <Icon name="bookmark" />
    <a href={paths.verzamel(soort, dingId)}>Bewaar in een verzameling</a>
  </p>
)

const bewaar =
  (soort: Ding['soort']) =>
  ({ actor }: Asker, { id }: { id: string }) =>
    may.make(actor) && <Bewaar soort={soort} dingId={id} />

/** What is no more than begun is found by nobody, and cannot be kept yet. */
export const bewaarWerkwijze = fill(
  hoofdactie,
  (asker, w) => w.gepubliceerdOp !== null && bewaar('werkwijze')(asker, w),
)
export const bewaarProeftuin = fill(
  opProeftuin,
  (asker, p) => p.gestartOp !== null && bewaar('proeftuin')(asker, p),
)
export const bewaarAantekening = fill(
  opAantekening,
  (asker, { proeftuin, aantekening }) =>
    proeftuin.gestartOp !== null && bewaar('aantekening')(asker, aantekening),
)
export const bewaarHaakje = fill(opHaakje, bewaar('haakje'))
export const bewaarAanbesteding = fill(opAanbesteding, bewaar('aanbesteding'))
export const bewaarOrganisatie = fill(actiesOpOrganisatie, bewaar('organisatie'))
