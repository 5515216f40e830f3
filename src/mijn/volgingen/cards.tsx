import { paths } from '#src/paths/index.ts'
import {
  type ButtonKind,
  dot,
  dotted,
  Moment,
  PostButton,
  Timeline,
  TimelineEntry,
  type TimelineLook,
} from '#src/platform/components/index.ts'
import { type Aantekeningsoort, regelHref, soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { regelLook } from '#src/proeftuinen/aantekeningen/labels.ts'
import { faseLabel, routeLabel, uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Doel, Nieuws } from './volging.ts'

type KnopProps = Pick<Doel, 'soort' | 'id' | 'titel'> & { volgt: boolean; kind?: ButtonKind }

/** Says what it does, and of what for who only hears it. Not on a page that is remembered for many. */
export const VolgKnop = ({ soort, id, titel, volgt, kind = 'secondary' }: KnopProps) => (
  <PostButton
    action={(volgt ? paths.volgbeeindiging : paths.volgen)(soort, id)}
    kind={volgt ? 'secondary' : kind}
    label={
      <>
        {volgt ? 'Volg niet meer' : 'Volg'}
        <span class="vonk-onzichtbaar">: {titel}</span>
      </>
    }
  />
)

const lookOf = ({ soort, wat }: Nieuws): TimelineLook =>
  soort === 'aantekening' ? regelLook[wat as Aantekeningsoort] : look[soort]

const look = {
  begin: { word: 'begin', icon: 'seedling', mark: 'blad' },
  fase: { word: 'fase', icon: 'arrow-right', mark: 'vol' },
  routewissel: regelLook.routewissel,
  afronding: { word: 'afronding', icon: 'flag', mark: 'blad' },
  versie: { word: 'versie', icon: 'git-branch', mark: 'vol' },
  reactie: { word: 'reactie', icon: 'message', mark: 'vol' },
} as const

/** What a line says that has no title of its own. */
function saidOf({ soort, wat, titel }: Nieuws): string {
  const of = <T extends string>(labels: Record<T, string>) => labels[wat as T] ?? ''
  if (soort === 'fase') return `Nieuwe fase: ${of(faseLabel).toLowerCase()}`
  if (soort === 'afronding') return `Afgerond: ${of(uitkomstLabel).toLowerCase()}`
  if (soort === 'routewissel') return titel || `Nu langs de route ${of(routeLabel).toLowerCase()}`
  if (soort === 'versie') return `Nieuwe versie: ${titel}`
  if (soort === 'reactie') return `${titel} reageerde`
  return titel
}

const woorden = {
  begin: 'Gestart',
  fase: 'Fase',
  routewissel: 'Routewissel',
  afronding: 'Afronding',
  versie: 'Versie',
  reactie: 'Reactie',
}

const wordOf = ({ soort, wat }: Nieuws) => {
  if (soort === 'aantekening') return soortLabel[wat as keyof typeof soortLabel]
  return woorden[soort]
}

const placeOf = ({ soort, id, wat, waarinId }: Nieuws) => {
  if (soort === 'versie') return `${paths.werkwijzeVersies(waarinId)}#versie-${wat}`
  if (soort === 'reactie') return paths.reactie(id)
  const regel = soort === 'aantekening' || soort === 'routewissel'
  return regel ? regelHref(waarinId, id) : paths.proeftuin(waarinId)
}

/** Newest first, each a link to where it happened. */
/** `sinds`: what came after it is marked. */
export const NieuwsLijst = ({ nieuws, sinds }: { nieuws: Nieuws[]; sinds: Date | null }) => (
  <Timeline>
    {nieuws.map((n) => (
      <TimelineEntry
        look={lookOf(n)}
        word={wordOf(n)}
        when={
          <>
            {sinds && n.moment > sinds && <strong>Nieuw{dot}</strong>}
            <Moment at={n.moment} dateOnly />
          </>
        }
        title={<a href={placeOf(n)}>{saidOf(n)}</a>}
        footer={dotted([n.waarin, n.organisatie])}
      />
    ))}
  </Timeline>
)
