import { paths } from '#src/paths/index.ts'
import { fillOfThisAlone } from '#src/platform/places.ts'
import type { Logboekregel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import { delenVanProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { Bij } from './bij.tsx'
import { aantalBijlagen } from './bijlage.ts'
import { bijProeftuin } from './proeftuin.ts'
import { listPerStuk } from './queries.ts'

/** Below a proeftuin for who reads all of it, and how many there are under each line of its logboek; one statement. */
export const bijlagenOpProeftuin = fillOfThisAlone(
  delenVanProeftuin,
  async ({ db, actor }, { proeftuin, regels }) => {
    const { id } = proeftuin
    const notes = regels.filter(({ soort }) => soort !== 'routewissel')
    const stuk = may.read(actor, proeftuin) && bijProeftuin(actor, proeftuin)
    const perStuk = await listPerStuk(db, [...(stuk ? [id] : []), ...notes.map((regel) => regel.id)])
    return {
      onderaan: stuk && <Bij actor={actor} stuk={stuk} bijlagen={perStuk.get(id) ?? []} />,
      regel: (regel) => <Aantal regel={regel} in={id} aantal={perStuk.get(regel.id)?.length ?? 0} />,
      menu: (regel) =>
        regel.soort !== 'routewissel' &&
        mayAantekening.correct(actor, proeftuin, regel) && <Toevoegen regel={regel} in={id} />,
    }
  },
)

type BijProps = { regel: Logboekregel; in: string }

const Aantal = ({ regel: { id, titel }, in: proeftuinId, aantal }: BijProps & { aantal: number }) =>
  aantal === 0 ? null : (
    <a href={paths.aantekeningBijlagen(proeftuinId, id)}>
      {aantalBijlagen(aantal)}
      <span class="vonk-onzichtbaar">: {titel}</span>
    </a>
  )

/** For who may correct the line. */
const Toevoegen = ({ regel: { id, titel }, in: proeftuinId }: BijProps) => (
  <a href={paths.aantekeningBijlagen(proeftuinId, id)}>
    Zet er een bestand bij<span class="vonk-onzichtbaar">: {titel}</span>
  </a>
)
