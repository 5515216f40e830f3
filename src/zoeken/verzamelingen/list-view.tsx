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
import { Maker } from './parts.tsx'
import type { Lijst } from './queries.ts'
import { beginVan, kringLabel, type VerzamelingKaart } from './verzameling.ts'

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
          <Kaarten verzamelingen={eigen} label="Je verzamelingen" eigen />
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

type KaartenProps = { verzamelingen: VerzamelingKaart[]; label: string; level?: 2 | 3; eigen?: boolean }

const Kaarten = ({ verzamelingen, label, level = 3, eigen = false }: KaartenProps) => (
  <PlainList class="vonk-verzamelingen" label={label}>
    {verzamelingen.map((v) => (
      <Kaart {...v} level={level} eigen={eigen} />
    ))}
  </PlainList>
)

/** Of one's own: who reads it; of others: who made it. */
const Kaart = ({ level, eigen, ...v }: VerzamelingKaart & { level: 2 | 3; eigen: boolean }) => {
  const Kop = level === 2 ? 'h2' : 'h3'
  return (
    <li>
      <Kop class="vonk-verzamelingen__titel">
        <a href={paths.verzameling(v.id)}>{v.titel}</a>
      </Kop>
      {v.waarvoor && <p>{beginVan(v.waarvoor)}</p>}
      <p class="vonk-klein">
        {eigen ? (
          kringLabel[v.zichtbaarheid]
        ) : (
          <>
            Door <Maker {...v} />
          </>
        )}
        {dot}
        <Moment at={v.gewijzigdOp} dateOnly />
      </p>
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
