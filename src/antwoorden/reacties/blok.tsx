import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Avatar,
  dot,
  dotted,
  Form,
  type FormState,
  Meer,
  MeldLink,
  Moment,
  PlainList,
  RichText,
  TextArea,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { may } from './policy.ts'
import { aantalReacties, isVanEerder, maxReactie, plekVan, type Reactie, type Stuk } from './reactie.ts'

export type BlokProps = {
  actor: Actor | null
  stuk: Stuk
  /** Newest first. */
  reacties: Reactie[]
  /** Before the first of these there are more. */
  volgende: string | null
  aantal: number
  form: FormState
  /** What it answers, above the form. */
  boven?: Child
  /** What else is asked with an answer. */
  erbij?: Child
}

/** What others answered, the newest last, and a form to answer too. */
export const Reacties = (props: BlokProps) => {
  const plek = plekVan(props.stuk)
  return (
    <section id={plek} class="vonk-reacties" aria-labelledby={`${plek}-kop`}>
      <h2 id={`${plek}-kop`}>{props.aantal === 0 ? 'Reacties' : aantalReacties(props.aantal)}</h2>
      <Gesprek {...props} />
    </section>
  )
}

/** The same behind their number, under a part of a page; nothing where there is nothing to read or to do. */
export const ReactiesUitklap = ({ open, ...props }: BlokProps & { open: boolean }) => {
  const { stuk, aantal } = props
  if (aantal === 0 && !may.write(stuk)) return null
  return (
    <details id={plekVan(stuk)} class="vonk-reacties vonk-reacties--deel" open={open}>
      <summary>
        {aantal === 0 ? 'Reageer' : aantalReacties(aantal)}
        <span class="vonk-onzichtbaar">: {stuk.titel}</span>
      </summary>
      <Gesprek {...props} naast={stuk.deel} />
    </details>
  )
}

/** `naast`: tells it apart from others on its page. */
const Gesprek = ({
  actor,
  stuk,
  reacties,
  volgende,
  form,
  boven,
  erbij,
  naast,
}: BlokProps & { naast?: string | undefined }) => (
  <>
    {volgende && (
      <p>
        <a href={`${stuk.href(volgende)}#${plekVan(stuk)}`} rel="next">
          Lees eerdere reacties{naast && <span class="vonk-onzichtbaar">: {stuk.titel}</span>}
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
    {may.write(stuk) ? (
      <>
        {boven}
        <Schrijf stuk={stuk} form={form} erbij={erbij} naast={naast} />
      </>
    ) : (
      <WaaromNiet actor={actor} stuk={stuk} />
    )}
  </>
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
            {isVanEerder(stuk, r) && [
              dot,
              r.losOp ? 'bij een stap uit een eerdere versie' : 'bij een eerdere versie',
            ]}
          </small>
        </span>
      </p>
      <RichText html={renderMarkdown(r.tekst)} />
      <Menu reactie={r} stuk={stuk} actor={actor} wie={wie} />
    </li>
  )
}

/** All that can be done with one. */
const Menu = ({ reactie: r, stuk, actor, wie }: RegelProps & { wie: string }) => (
  <Meer bij={`de reactie van ${wie}`}>
    {may.correct(actor, stuk, r) && (
      <a href={paths.reactieVerbetering(r.id)}>
        Pas aan<span class="vonk-onzichtbaar">: je reactie</span>
      </a>
    )}
    {may.withdraw(actor, r) && (
      <form method="post" action={paths.reactieIntrekking(r.id)}>
        <button class="vonk-linkknop" type="submit">
          Trek in<span class="vonk-onzichtbaar">: je reactie</span>
        </button>
      </form>
    )}
    <MeldLink href={paths.melden('reactie', r.id)} titel={dotted(['reactie', wie])} />
  </Meer>
)

type SchrijfProps = { stuk: Stuk; form: FormState; erbij: Child; naast: string | undefined }

const Schrijf = ({ stuk, form, erbij, naast }: SchrijfProps) => (
  <Form action={stuk.href()} naam={naast} form={form} submit="Plaats je reactie" sleutel={randomUUID()}>
    <TextArea
      form={form}
      name="tekst"
      label="Jouw reactie"
      hint="Schrijf niet op over wie het gaat, als het een kandidaat of nieuwe collega is."
      maxlength={maxReactie}
    />
    {erbij}
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
