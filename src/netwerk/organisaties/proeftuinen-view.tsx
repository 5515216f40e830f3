import { paths } from '#src/paths.ts'
import type { Actor } from '#src/platform/actor.ts'
import { ButtonLink, EmptyState, Pager } from '#src/platform/components/index.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { Lijst } from '#src/proeftuinen/proeftuin/list.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Organisatie } from './organisatie.ts'
import { may } from './policy.ts'

type Props = { actor: Actor | null; organisatie: Organisatie; lijst: Lijst; verder: boolean }

/** What runs and what was finished, only what this reader may see; of what is closed to him or her not even which. */
export const Proeftuinen = (props: Props) => {
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
      <ProeftuinCards kaarten={kaarten} label={title} />
    </section>
  )

const More = ({ organisatie, lijst: { volgende }, verder }: Props) => {
  const path = paths.organisatie(organisatie.id)
  const next = volgende && `${path}?${new URLSearchParams({ na: volgende })}`
  return <Pager next={next ?? undefined} previous={verder ? path : undefined} />
}

const None = ({ organisatie: o, actor }: Props) => {
  const own = may.isOwn(actor, o) && mayProeftuin.start(actor)
  return (
    <section aria-labelledby="proeftuinen">
      <h2 id="proeftuinen">Proeftuinen</h2>
      <EmptyState
        title={
          own ? 'Jullie eerste proeftuin kan vandaag beginnen' : 'Nog geen proeftuinen die jij kunt zien'
        }
        icon="seedling"
        action={
          own ? undefined : (
            <ButtonLink href={paths.proeftuinen()} kind="secondary">
              Kijk wat anderen proberen
            </ButtonLink>
          )
        }
      >
        {own
          ? 'Eén vraag is genoeg. Bijvoorbeeld: ‘Hoe maken we van onze postkamer een baan waar nieuwe collega’s blijven?’'
          : `Vonk keek naar alle proeftuinen van ${o.naam}. Wat jij niet mag zien, staat hier niet.`}
      </EmptyState>
    </section>
  )
}
