import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { beginBijOrganisatie, opOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState, Pager } from '#src/platform/components/index.ts'
import { readCursor } from '#src/platform/keyset.ts'
import { fill } from '#src/platform/places.ts'
import { ProeftuinRijen } from '#src/proeftuinen/proeftuin/cards.tsx'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Lijst, listProeftuinen } from './list.ts'

/** On the page of an organisation: its proeftuinen and those of all below it, a page at a time. */
export const proeftuinenOpOrganisatie = fill(opOrganisatie, async ({ db, actor }, { organisatie, na }) => {
  const from = readCursor(na)
  const lijst = await listProeftuinen(db, actor, { filters: { organisatie: organisatie.id }, na: from })
  const canStart = mayOrganisatie.isOwn(actor, organisatie) && may.start(actor)
  return <Proeftuinen organisatie={organisatie} lijst={lijst} canStart={canStart} verder={from !== null} />
})

export const startBijOrganisatie = fill(
  beginBijOrganisatie,
  ({ actor }) =>
    may.start(actor) && <ButtonLink href={paths.nieuweProeftuin()}>Start een proeftuin</ButtonLink>,
)

type Props = { organisatie: Organisatie; lijst: Lijst; canStart: boolean; verder: boolean }

/** What runs and what was finished, only what this reader may see; of what is closed to him or her not even which. */
const Proeftuinen = (props: Props) => {
  const { kaarten } = props.lijst
  if (kaarten.length === 0) return <None {...props} />
  const closed = kaarten.filter(({ gesloten }) => gesloten)
  const open = kaarten.filter(({ gesloten }) => !gesloten)
  return (
    <>
      <Group id="loopt" title="Wat er loopt" kaarten={open.filter(({ uitkomst }) => uitkomst === null)} />
      <Group
        id="geleerd"
        title="Afgerond, met wat het leerde"
        kaarten={open.filter(({ uitkomst }) => uitkomst)}
      />
      <Group id="gesloten" title="Nu gesloten voor jou" kaarten={closed} />
      <More {...props} />
    </>
  )
}

type GroupProps = { id: string; title: string; kaarten: ProeftuinKaart[] }

const Group = ({ id, title, kaarten }: GroupProps) =>
  kaarten.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ProeftuinRijen kaarten={kaarten} label={title} level={3} />
    </section>
  )

const More = ({ organisatie, lijst: { volgende }, verder }: Props) => {
  const path = paths.organisatie(organisatie.id)
  const next = volgende && `${path}?${new URLSearchParams({ na: volgende })}`
  return <Pager next={next ?? undefined} previous={verder ? path : undefined} />
}

const None = ({ organisatie: o, canStart }: Props) => (
  <section aria-labelledby="proeftuinen">
    <h2 id="proeftuinen">Proeftuinen</h2>
    <EmptyState
      title={
        canStart ? 'Jullie eerste proeftuin kan vandaag beginnen' : 'Nog geen proeftuinen die jij kunt zien'
      }
      icon="seedling"
      action={
        canStart ? undefined : (
          <ButtonLink href={paths.proeftuinen()} kind="secondary">
            Kijk wat anderen proberen
          </ButtonLink>
        )
      }
    >
      {canStart
        ? 'Eén vraag is genoeg. Bijvoorbeeld: ‘Hoe maken we van onze postkamer een baan waar nieuwe collega’s blijven?’'
        : `Vonk keek naar alle proeftuinen van ${o.naam} en van wat daaronder valt. Wat jij niet mag zien, staat hier niet.`}
    </EmptyState>
  </section>
)
