import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { LidCard } from '#src/netwerk/leden/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  CardList,
  EmptyState,
  Form,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { formOf } from '#src/platform/forms/read-form.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { VraagQuery } from './vraag.ts'
import type { Kenner } from './wie-weet.ts'

type WieWeetProps = { shell: Shell; vraag: VraagQuery; kenners: Kenner[]; categorieen: Categorie[] }

export const WieWeetPage = (props: WieWeetProps) => (
  <Page shell={props.shell} title="Wie weet hiervan?" back={[{ href: paths.leden(), label: 'Leden' }]}>
    <PageTitle
      title="Wie weet hiervan?"
      lead="Vonk zoekt wie het al eens deed: in proeftuinen en in wat mensen daar opschreven."
    />
    <Question {...props} />
    {props.vraag.q ? <Answer {...props} /> : <Examples />}
  </Page>
)

const Question = ({ vraag, categorieen }: WieWeetProps) => {
  const form = formOf(vraag)
  return (
    <Form action={paths.wieWeet()} form={form} submit="Zoek mensen" method="get">
      <div class="vonk-vraag">
        <TextField
          form={form}
          name="q"
          label="Waarover?"
          hint="Eén of twee woorden, zoals ‘scannen’."
          maxlength={100}
        />
        <SelectField
          form={form}
          name="fase"
          label="In welke fase?"
          empty="Maakt niet uit"
          options={fasen.map((value) => ({ value, label: faseLabel[value] }))}
          optional
        />
        <SelectField
          form={form}
          name="categorie"
          label="Met welk soort werk?"
          empty="Maakt niet uit"
          options={categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
          optional
        />
      </div>
    </Form>
  )
}

/** What was looked at, and where else to look: that nobody knows is more than Vonk knows. */
const Nobody = ({ vraag: { q, fase, categorie } }: Pick<WieWeetProps, 'vraag'>) => (
  <EmptyState
    title={`Niemand gevonden voor ‘${q}’`}
    icon="users"
    action={
      <>
        {(fase || categorie) && (
          <ButtonLink href={paths.wieWeet({ q })}>Zoek in alle fasen en soorten werk</ButtonLink>
        )}
        <ButtonLink href={paths.leden({ q })} kind="secondary">
          Zoek in alle leden
        </ButtonLink>
        <ButtonLink href={paths.proeftuinen({ q })} kind="secondary">
          Zoek in proeftuinen
        </ButtonLink>
      </>
    }
  >
    Vonk keek in proeftuinen, aantekeningen en profielen die jij mag lezen. Jezelf laat Vonk weg. Probeer een
    ander woord, of vraag het een lid dat met zoiets werkt.
  </EmptyState>
)

const Answer = ({ vraag, kenners }: WieWeetProps) =>
  kenners.length === 0 ? (
    <Nobody vraag={vraag} />
  ) : (
    <section aria-labelledby="kenners">
      <h2 id="kenners" class="vonk-onzichtbaar">
        Wie hiervan weten
      </h2>
      <p class="vonk-aantal" role="status">
        {kenners.length === 1 ? '1 lid weet hiervan.' : `${kenners.length} leden weten hiervan.`} Wie het
        meest deed, staat eerst.
      </p>
      <CardList label="Wie hiervan weten">
        {kenners.map((kenner) => (
          <LidCard lid={kenner.lid}>
            <Reasons kenner={kenner} vraag={vraag} />
          </LidCard>
        ))}
      </CardList>
    </section>
  )

const Reasons = ({ kenner: { reden }, vraag: { q = '', fase } }: { kenner: Kenner; vraag: VraagQuery }) => {
  const where = fase ? ` in ${faseLabel[fase]}` : ''
  return (
    <ul class="vonk-redenen">
      {reden.aantekeningen > 0 && (
        <li>
          Schreef {reden.aantekeningen === 1 ? '1 aantekening' : `${reden.aantekeningen} aantekeningen`}
          {reden.recent && ' van de laatste tijd'} over ‘{q}’{where}: <Places places={reden.schreefBij} />
        </li>
      )}
      {reden.proeftuinen > 0 && (
        <li>
          Werkt mee aan {reden.proeftuinen === 1 ? '1 proeftuin' : `${reden.proeftuinen} proeftuinen`}{' '}
          hierover
          {where}: <Places places={reden.werkteAan} />
        </li>
      )}
      {reden.zegt && <li>Noemt het in het profiel</li>}
    </ul>
  )
}

const Places = ({ places }: { places: { id: string; titel: string }[] }) => (
  <>
    {places.map(({ id, titel }, n) => (
      <>
        {n > 0 && ', '}
        <a href={paths.proeftuin(id)}>{titel}</a>
      </>
    ))}
  </>
)

const examples = ['scannen', 'proefplaatsing', 'begeleiding op de werkvloer', 'raamovereenkomst']

const Examples = () => (
  <section>
    <h2>Vraag bijvoorbeeld</h2>
    <ul>
      {examples.map((q) => (
        <li>
          <a href={paths.wieWeet({ q })}>Wie weet van {q}?</a>
        </li>
      ))}
    </ul>
  </section>
)
