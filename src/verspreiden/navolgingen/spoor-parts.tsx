import { paths } from '#src/paths/index.ts'
import { Icon, type Spoor, Vonkspoor } from '#src/platform/components/index.ts'
import { type Gevolgd, standLabel } from './navolging.ts'
import { boomOf, type Knoop, organisatiesIn, type Tak } from './spoor.ts'

const meer = (n: number) => `en nog ${n}`
const verborgen = 'niet zichtbaar voor jou'

const spoorOf = ({ knoop, takken, rest }: Tak, wortel: string): Spoor => ({
  label: knoop === null ? wortel : knoop.zichtbaar ? knoop.organisatie : verborgen,
  children: [...takken.map((tak) => spoorOf(tak, wortel)), ...(rest > 0 ? [{ label: meer(rest) }] : [])],
})

export const sayOrganisaties = (n: number) =>
  n === 1 ? 'Eén organisatie deed dit na.' : `${n} organisaties deden dit na.`

const meervoud = { werkwijze: 'werkwijzen', haakje: 'haakjes', proeftuin: 'proeftuinen' } as const

type Props = { gevolgd: Pick<Gevolgd, 'soort' | 'id' | 'organisatie' | 'titel'>; knopen: Knoop[] }

/** Who followed whom: the picture, and the way to the same as a list. Null where nobody did. */
export const Spoorbeeld = ({ gevolgd, knopen }: Props) => {
  const aantal = organisatiesIn(knopen)
  if (aantal === 0) return null
  const boom = boomOf(knopen, { breed: 5, diep: 3 })
  return (
    <section aria-labelledby="vonkspoor">
      <h2 id="vonkspoor">Wie volgde wie</h2>
      <Vonkspoor
        root={spoorOf(boom, gevolgd.organisatie || gevolgd.titel)}
        bijschrift={sayOrganisaties(aantal)}
      />
      <p>
        <a href={paths.vonkspoor(meervoud[gevolgd.soort], gevolgd.id)}>
          <Icon name="list-check" /> Lees als lijst
        </a>
      </p>
    </section>
  )
}

/** The same as a nested list, with how it stands. */
export const Spoorlijst = ({ tak }: { tak: Tak }) => (
  <ul>
    {tak.takken.map((kind) => (
      <li>
        <Regel knoop={kind.knoop as Knoop} />
        {(kind.takken.length > 0 || kind.rest > 0) && <Spoorlijst tak={kind} />}
      </li>
    ))}
    {tak.rest > 0 && <li>{meer(tak.rest)}</li>}
  </ul>
)

const Regel = ({ knoop }: { knoop: Knoop }) =>
  knoop.zichtbaar ? (
    <>
      <a href={paths.navolging(knoop.id)}>{knoop.organisatie}</a>
      {knoop.bij && `, bij ${knoop.bij}`}: {standLabel[knoop.stand]}
    </>
  ) : (
    <em>{verborgen}</em>
  )
