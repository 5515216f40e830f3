import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Avatar,
  dot,
  dotted,
  Form,
  type FormState,
  MeldLink,
  Moment,
  PlainList,
  RichText,
  TextArea,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { may } from './policy.ts'
import { aantalReacties, maxReactie, type Reactie, type Stuk } from './reactie.ts'

export type BlokProps = {
  actor: Actor | null
  stuk: Stuk
  /** Newest first. */
  reacties: Reactie[]
  /** Before the first of these there are more. */
  volgende: string | null
  aantal: number
  form: FormState
}

/** What others answered, the newest last, and a form to answer too. */
export const Reacties = ({ actor, stuk, reacties, volgende, aantal, form }: BlokProps) => (
  <section id="reacties" class="vonk-reacties" aria-labelledby="reacties-kop">
    <h2 id="reacties-kop">{aantal === 0 ? 'Reacties' : aantalReacties(aantal)}</h2>
    {volgende && (
      <p>
        <a href={`${stuk.href(volgende)}#reacties`} rel="next">
          Lees eerdere reacties
        </a>
      </p>
    )}
    {reacties.length > 0 ? (
      <PlainList class="vonk-reacties__lijst" ordered>
        {reacties.toReversed().map((reactie) => (
          <Regel reactie={reactie} stuk={stuk} actor={actor} />
        ))}
      </PlainList>
    ) : (
      <p>
        Nog geen reacties voor jou te lezen.
        {may.write(stuk) && ' Herken je dit, of ging het bij jou anders?'}
      </p>
    )}
    {may.write(stuk) ? <Schrijf stuk={stuk} form={form} /> : <WaaromNiet actor={actor} stuk={stuk} />}
  </section>
)

type RegelProps = { reactie: Reactie; stuk: Stuk; actor: Actor | null }

const Regel = ({ reactie: r, stuk, actor }: RegelProps) => {
  const wie = stuk.namen ? r.door : 'Een lid'
  return (
    <li id={`reactie-${r.id}`} class="vonk-reactie">
      <p class="vonk-reactie__kop">
        {stuk.namen && <Avatar naam={r.door} />}
        <span>
          <strong>{wie}</strong>
          <small>
            {stuk.namen && r.organisatie && [r.organisatie, dot]}
            <Moment at={r.geschrevenOp} />
            {r.gewijzigdOp && [
              dot,
              <span>
                gewijzigd <Moment at={r.gewijzigdOp} />
              </span>,
            ]}
          </small>
        </span>
      </p>
      <RichText html={renderMarkdown(r.tekst)} />
      <Meer reactie={r} stuk={stuk} actor={actor} wie={wie} />
    </li>
  )
}

/** All that can be done with one, behind one mark. */
const Meer = ({ reactie: r, stuk, actor, wie }: RegelProps & { wie: string }) => (
  <details class="vonk-meer">
    <summary>
      <span aria-hidden="true">⋯</span>
      <span class="vonk-onzichtbaar">Meer bij de reactie van {wie}</span>
    </summary>
    <ul>
      {may.correct(actor, stuk, r) && (
        <li>
          <a href={paths.reactieVerbetering(r.id)}>
            Pas aan<span class="vonk-onzichtbaar">: je reactie</span>
          </a>
        </li>
      )}
      {may.withdraw(actor, r) && (
        <li>
          <form method="post" action={paths.reactieIntrekking(r.id)}>
            <button class="vonk-linkknop" type="submit">
              Trek in<span class="vonk-onzichtbaar">: je reactie</span>
            </button>
          </form>
        </li>
      )}
      <li>
        <MeldLink href={paths.melden('reactie', r.id)} titel={dotted(['reactie', wie])} />
      </li>
    </ul>
  </details>
)

const Schrijf = ({ stuk, form }: { stuk: Stuk; form: FormState }) => (
  <Form action={stuk.href()} form={form} submit="Plaats je reactie" sleutel={randomUUID()}>
    <TextArea
      form={form}
      name="tekst"
      label="Jouw reactie"
      hint="Schrijf niet op over wie het gaat, als het een kandidaat of nieuwe collega is."
      maxlength={maxReactie}
    />
  </Form>
)

/** Nothing for who is no member, beyond the way in. */
const WaaromNiet = ({ actor, stuk }: { actor: Actor | null; stuk: Stuk }) => {
  if (actor === null)
    return (
      <p>
        <a href={paths.inloggen(stuk.href())}>Log in</a> om te reageren.
      </p>
    )
  if (!stuk.dicht) return null
  return (
    <p>Zolang de inkoop loopt, kun je hier niet reageren: geen leverancier mag meer weten dan een ander.</p>
  )
}
