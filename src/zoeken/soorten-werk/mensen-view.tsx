import { Portret } from '#src/netwerk/leden/portret.tsx'
import { paths } from '#src/paths/index.ts'
import { Card, dotted } from '#src/platform/components/index.ts'
import type { Kenner } from '#src/zoeken/wie-weet/wie-weet.ts'
import type { SoortWerk } from './soort-werk.ts'

type MensenProps = { soort: SoortWerk; isLid: boolean }

/** Who did it, most first: names are for members. */
export const Mensen = ({ soort: { categorie, kenners }, isLid }: MensenProps) => (
  <Card level={2} title={<span id="mensen">Wie ervan weet</span>}>
    {!isLid ? (
      <p>
        Leden zien hier wie dit al deed, en kunnen het vragen. <a href={paths.doeMee()}>Doe mee</a>.
      </p>
    ) : (
      <>
        {kenners.length === 0 ? (
          <p>
            Vonk vond niemand in proeftuinen, aantekeningen en profielen die jij mag lezen. Jezelf laat Vonk
            weg.
          </p>
        ) : (
          <ul class="vonk-mensen">
            {kenners.map((kenner) => (
              <Mens {...kenner} />
            ))}
          </ul>
        )}
        <p>
          <a href={paths.wieWeet({ categorie: categorie.code })}>Zoek wie er nog meer van weet</a>
        </p>
      </>
    )}
  </Card>
)

const Mens = ({ lid, reden }: Kenner) => (
  <li>
    <span class="vonk-mens">
      <Portret lid={lid} maat="klein" />
      <span>
        <a href={paths.lid(lid.id)}>{lid.naam}</a>
        <small>{dotted([lid.functie, lid.organisatie])}</small>
        <small>{sayWhy(reden)}</small>
      </span>
    </span>
  </li>
)

function sayWhy({ proeftuinen, aantekeningen, zegt }: Kenner['reden']): string {
  const did = [
    proeftuinen > 0 &&
      (proeftuinen === 1 ? 'werkt mee aan 1 proeftuin' : `werkt mee aan ${proeftuinen} proeftuinen`),
    aantekeningen > 0 &&
      (aantekeningen === 1 ? 'schreef 1 aantekening' : `schreef ${aantekeningen} aantekeningen`),
  ].filter((one) => one !== false)
  const said = did.length > 0 ? did.join(', ') : zegt ? 'noemt het in het profiel' : ''
  return said.charAt(0).toUpperCase() + said.slice(1)
}
