import { paths } from '#src/paths/index.ts'
import { type Spoor, Vonkspoor } from '#src/platform/components/index.ts'
import { type Gevolgd, standLabel } from './navolging.ts'
import { boomOf, type Knoop, organisatiesIn, type Tak } from './spoor.ts'

const meer = (n: number) => `en nog ${n}`
const verborgen = 'niet zichtbaar voor jou'

const spoorOf = ({ knoop, takken, rest }: Tak, wortel: string): Spoor => ({
  label: knoop === null ? wortel : knoop.zichtbaar ? knoop.organisatie : verborgen,
  verborgen: knoop !== null && !knoop.zichtbaar,
  children: [...takken.map((tak) => spoorOf(tak, wortel)), ...(rest > 0 ? [{ label: meer(rest) }] : [])],
})

export const sayOrganisaties = (n: number) =>
  n === 1 ? 'Eén organisatie deed dit na.' : `${n} organisaties deden dit na.`

const meervoud = { werkwijze: 'werkwijzen', haakje: 'haakjes', proeftuin: 'proeftuinen' } as const

type Props = { gevolgd: Pick<Gevolgd, 'soort' | 'id' | 'organisatie' | 'titel'>; knopen: Knoop[] }

/** The picture alone, which says in words what it shows. Null where nobody followed. */
export const Spoortekening = ({ gevolgd, knopen }: Props) => {
  const aantal = organisatiesIn(knopen)
  if (aantal === 0) return null
  const boom = boomOf(knopen, { breed: 4, diep: 2 })
  return (
    <Vonkspoor
      root={spoorOf(boom, gevolgd.organisatie || gevolgd.titel)}
      bijschrift={
        <>
          <a href={paths.vonkspoor(meervoud[gevolgd.soort], gevolgd.id)}>{gevolgd.titel}</a>.{' '}
          {sayOrganisaties(aantal)}
        </>
      }
    />
  )
}

/** Who followed whom: the picture, which leads to the same as a list. */
export const Spoorbeeld = (props: Props) =>
  organisatiesIn(props.knopen) > 0 && (
    <section>
      <h2>Wie volgde wie</h2>
      <Spoortekening {...props} />
    </section>
  )

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
