import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Icon, type Spoor, Vonkspoor } from '#src/platform/components/index.ts'
import { type Gevolgd, type Gevolgdsoort, lotLabel, lotOf } from './navolging.ts'
import { lotIcon, lotKleur } from './parts.tsx'
import type { Waarvan } from './spoor.ts'
import { boomOf, type Knoop, organisatiesIn, type Tak, volgersVan } from './spoor-boom.ts'

export const gevolgdPad: Record<Gevolgdsoort, (id: string) => string> = {
  werkwijze: paths.werkwijze,
  haakje: paths.haakje,
  proeftuin: paths.proeftuin,
}
export const backTo = ({ soort, id, titel }: Gevolgd) => [{ href: gevolgdPad[soort](id), label: titel }]

const meer = (n: number) => `en nog ${n}`
const verborgen = 'niet zichtbaar voor jou'

const merkOf = (knoop: Knoop) => {
  const lot = lotOf(knoop)
  return { icon: lotIcon[lot], woord: lotLabel[lot], kleur: lotKleur[lot] }
}

const spoorOf = ({ knoop, takken, rest }: Tak, wortel: string): Spoor => ({
  label: knoop === null ? wortel : knoop.zichtbaar ? knoop.organisatie : verborgen,
  merk: knoop?.zichtbaar ? merkOf(knoop) : undefined,
  verborgen: knoop !== null && !knoop.zichtbaar,
  children: [...takken.map((tak) => spoorOf(tak, wortel)), ...(rest > 0 ? [{ label: meer(rest) }] : [])],
})

export const sayOrganisaties = (n: number) =>
  n === 1 ? 'Eén organisatie deed dit na.' : `${n} organisaties deden dit na.`

const meervoud = {
  werkwijze: 'werkwijzen',
  haakje: 'haakjes',
  proeftuin: 'proeftuinen',
  organisatie: 'organisaties',
} as const

export const spoorPad = ({ soort, id }: Waarvan) => paths.vonkspoor(meervoud[soort], id)

type Props = { gevolgd: Waarvan & Pick<Gevolgd, 'organisatie' | 'titel'>; knopen: Knoop[] }

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
          <a href={spoorPad(gevolgd)}>{gevolgd.titel}</a>. {sayOrganisaties(aantal)}
        </>
      }
    />
  )
}

/** Who followed whom: the picture, which leads to the same as a list; and for who follows it, where to tell how it goes. */
export const Spoorbeeld = ({ actor, ...props }: Props & { actor: Actor | null }) =>
  organisatiesIn(props.knopen) > 0 && (
    <section>
      <h2>Wie volgde wie</h2>
      {eigenIn(actor, props.knopen).map(({ id, bij }) => (
        <p>
          Jullie doen dit ook{bij && `, bij ${bij}`}. <a href={paths.navolging(id)}>Vertel hoe het gaat</a>
        </p>
      ))}
      <Spoortekening {...props} />
    </section>
  )

const eigenIn = (actor: Actor | null, knopen: Knoop[]) =>
  volgersVan(knopen).filter(
    ({ zichtbaar, organisatieId }) => zichtbaar && organisatieId === actor?.organisatieId,
  )

/** The same as a nested list, with how it stands. */
export const Spoorlijst = ({ tak }: { tak: Tak }) => (
  <ul class="vonk-spoorlijst">
    {tak.takken.map((kind) => (
      <li>
        <Regel knoop={kind.knoop as Knoop} />
        {(kind.takken.length > 0 || kind.rest > 0) && <Spoorlijst tak={kind} />}
      </li>
    ))}
    {tak.rest > 0 && <li>{meer(tak.rest)}</li>}
  </ul>
)

const Regel = ({ knoop }: { knoop: Knoop }) => {
  if (!knoop.zichtbaar) return <em>{verborgen}</em>
  const lot = lotOf(knoop)
  return (
    <>
      <a href={paths.navolging(knoop.id)}>{knoop.organisatie}</a>
      {knoop.bij && `, bij ${knoop.bij}`}
      {knoop.ding && `, met ‘${knoop.ding}’`}{' '}
      <span class={`vonk-lot vonk-merk--${lotKleur[lot]}`}>
        <Icon name={lotIcon[lot]} /> {lotLabel[lot]}
      </span>
    </>
  )
}
