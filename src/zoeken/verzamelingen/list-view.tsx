import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  dot,
  EmptyState,
  Moment,
  Page,
  Pager,
  PageTitle,
  PlainList,
  type Shell,
} from '#src/platform/components/index.ts'
import { KringBadge, Maker } from './parts.tsx'
import type { Lijst } from './queries.ts'
import type { VerzamelingKaart } from './verzameling.ts'

type ListProps = Lijst & {
  shell: Shell
  /** Of a member, on the first page. */
  eigen: VerzamelingKaart[]
  na: string | undefined
  canMake: boolean
}

export const VerzamelingenPage = (props: ListProps) => {
  const { shell, eigen, verzamelingen, volgende, na, canMake } = props
  return (
    <Page shell={shell} title="Verzamelingen" feed={paths.verzamelingenFeed()}>
      <PageTitle
        title="Verzamelingen"
        lead="Leden zetten bij elkaar wat bij elkaar hoort: voorbeelden, teksten en lessen om mee te beginnen."
        action={canMake && <ButtonLink href={paths.nieuweVerzameling()}>Maak een verzameling</ButtonLink>}
      />
      {eigen.length > 0 && (
        <section>
          <h2>Van jou</h2>
          <Kaarten verzamelingen={eigen} label="Je verzamelingen" />
        </section>
      )}
      {verzamelingen.length > 0 && (
        <section>
          {eigen.length > 0 && <h2>Van anderen</h2>}
          <Kaarten verzamelingen={verzamelingen} label="Verzamelingen" level={eigen.length > 0 ? 3 : 2} />
        </section>
      )}
      {eigen.length === 0 && verzamelingen.length === 0 && <Nothing canMake={canMake} />}
      <Pager
        next={volgende && paths.verzamelingen({ na: volgende })}
        previous={na && paths.verzamelingen()}
      />
    </Page>
  )
}

type KaartenProps = { verzamelingen: VerzamelingKaart[]; label: string; level?: 2 | 3 }

const Kaarten = ({ verzamelingen, label, level = 3 }: KaartenProps) => (
  <PlainList class="vonk-verzamelingen" label={label}>
    {verzamelingen.map((v) => (
      <Kaart {...v} level={level} />
    ))}
  </PlainList>
)

const Kaart = ({ level, ...v }: VerzamelingKaart & { level: 2 | 3 }) => {
  const Kop = level === 2 ? 'h2' : 'h3'
  return (
    <li>
      <Kop class="vonk-verzamelingen__titel">
        <a href={paths.verzameling(v.id)}>{v.titel}</a>
      </Kop>
      {v.waarvoor && <p>{v.waarvoor.length > 220 ? `${v.waarvoor.slice(0, 219).trimEnd()}…` : v.waarvoor}</p>}
      <p class="vonk-klein">
        <Maker {...v} />
        {dot}
        <Moment at={v.gewijzigdOp} dateOnly />
      </p>
      {v.zichtbaarheid === 'team' && <KringBadge {...v} />}
    </li>
  )
}

const Nothing = ({ canMake }: { canMake: boolean }) => (
  <EmptyState
    icon="bookmark"
    title="Hier komen verzamelingen te staan"
    action={<ButtonLink href={paths.zoeken()}>Zoek iets om te bewaren</ButtonLink>}
  >
    {canMake
      ? 'Zet bijvoorbeeld bij elkaar waarmee je een collega op weg helpt: een werkwijze, twee haakjes en de proeftuin waar het begon. Op elke pagina staat ‘Bewaar in een verzameling’.'
      : 'Een lid zet bij elkaar wat een ander op weg helpt, zoals een werkwijze met de teksten die erbij horen.'}
  </EmptyState>
)
