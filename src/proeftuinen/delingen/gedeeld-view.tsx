import { paths } from '#src/paths/index.ts'
import {
  Actions,
  ButtonLink,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import { zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Deling, kanTerug } from './deling.ts'

type GedeeldProps = {
  shell: Shell
  proeftuin: Proeftuin
  deling: Deling
  /** How many notes could have gone along, and did not. */
  over: number
}

/** What was shared, and the way back. */
export const GedeeldPage = ({ shell, proeftuin: p, deling, over }: GedeeldProps) => (
  <Page shell={shell} title="Wat je deelde" back={backTo(p)}>
    <PageTitle
      title={deling.ongedaanOp ? 'Dit is teruggenomen' : `Gedeeld met ${zichtbaarheidLabel[deling.naar]}`}
      lead={<Lead {...deling} />}
      action={<ButtonLink href={paths.proeftuin(p.id)}>Naar de proeftuin</ButtonLink>}
    />
    {deling.ongedaanOp === null && <Hoeveel proeftuin={p} deling={deling} over={over} />}
    {deling.aantekeningen.length > 0 && (
      <>
        <h2>Wat meeging</h2>
        <ul>
          {deling.aantekeningen.map(({ titel, van }) => (
            <li>
              {titel} (was voor {zichtbaarheidLabel[van]})
            </li>
          ))}
        </ul>
      </>
    )}
    {deling.ongedaanOp === null && <Terug proeftuin={p} deling={deling} />}
  </Page>
)

const Lead = ({ op, ongedaanOp }: Deling) =>
  ongedaanOp ? (
    <>
      Gedeeld <Moment at={op} />, teruggenomen <Moment at={ongedaanOp} />.
    </>
  ) : (
    <>
      Sinds <Moment at={op} />.
    </>
  )

/** Nothing to say of a logboek in which nothing could go along. */
const Hoeveel = ({ proeftuin: p, deling, over }: Omit<GedeeldProps, 'shell'>) => {
  const mee = deling.aantekeningen.length
  const alle = mee + over
  if (alle === 0) return null
  return (
    <p>
      {mee === 1 ? 'Er ging' : 'Er gingen'} {mee} van {alle} {alle === 1 ? 'aantekening' : 'aantekeningen'}{' '}
      mee. {over > 0 && <a href={paths.zichtbaarheid(p.id, deling.naar)}>Deel ook de rest</a>}
    </p>
  )
}

const Terug = ({ proeftuin: p, deling }: { proeftuin: Proeftuin; deling: Deling }) => (
  <section aria-labelledby="terug-kop">
    <h2 id="terug-kop">Toch niet?</h2>
    {kanTerug(p, deling) ? (
      <>
        <p>
          Dan gaat de proeftuin terug naar {zichtbaarheidLabel[deling.van]}, en wat meeging naar de kring van
          daarvoor. Wie het al las, weet het dan wel.
        </p>
        <Actions>
          <PostButton action={paths.delingTerugname(p.id, deling.id)} label="Neem dit terug" />
        </Actions>
      </>
    ) : (
      <p>
        De kring is daarna veranderd, of er kwam een leverancier in het team. Dit kan dus niet meer in één
        keer terug. <a href={paths.zichtbaarheid(p.id)}>Kies opnieuw wie dit leest</a>.
      </p>
    )}
  </section>
)
