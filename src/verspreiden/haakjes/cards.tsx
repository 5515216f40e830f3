import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  Button,
  dotted,
  Icon,
  Paragraphs,
  PlainList,
  sayDate,
} from '#src/platform/components/index.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { type HaakjeKaart, sayKopieen, soortLabel } from './haakje.ts'

/** The way to its text with the source: a form, which the island makes quicker. */
export const Kopieer = ({ id, titel, tekst }: { id: string; titel: string; tekst: string }) => (
  <kopieer-haakje data-tekst={tekst}>
    <form class="vonk-knopform" method="post" action={paths.haakjeKopie(id)}>
      <Button kind="secondary">
        <Icon name="copy" /> Kopieer met bron<span class="vonk-onzichtbaar">: {titel}</span>
      </Button>
    </form>
    <p class="vonk-haakje__gekopieerd" role="status"></p>
  </kopieer-haakje>
)

export const Geldigheid = ({ geldigTot, verlopen }: Pick<HaakjeKaart, 'geldigTot' | 'verlopen'>) =>
  geldigTot === null ? null : verlopen ? (
    <Badge kind="warm" icon="alert-triangle">
      Verlopen op {sayDate(geldigTot)}
    </Badge>
  ) : (
    <Badge icon="calendar">Te gebruiken tot {sayDate(geldigTot)}</Badge>
  )

const HaakjeKaartje = ({ level, bewijs, ...h }: HaakjeKaart & { level: 2 | 3; bewijs: Child }) => {
  const Kop = level === 2 ? 'h2' : 'h3'
  return (
    <article class="vonk-haakje">
      <p class="vonk-kopje">{dotted([soortLabel[h.soort], faseLabel[h.fase], h.categorieNaam])}</p>
      <Kop class="vonk-haakje__titel">
        <a href={paths.haakje(h.id)}>{h.titel}</a>
      </Kop>
      <blockquote class="vonk-haakje__tekst">
        <Paragraphs text={h.tekst.length > 420 ? `${h.tekst.slice(0, 419).trimEnd()}…` : h.tekst} />
      </blockquote>
      {bewijs}
      <div class="vonk-labels">
        <Geldigheid {...h} />
        {h.kopieen > 0 && <Badge icon="copy">{sayKopieen(h.kopieen)}</Badge>}
        {h.zichtbaarheid === 'overheid' && <Badge icon="lock">Alleen voor de overheid</Badge>}
      </div>
    </article>
  )
}

/** `bewijzen`: by id, how each went for who did it. */
type CardsProps = { haakjes: HaakjeKaart[]; label: string; level?: 2 | 3; bewijzen: Map<string, Child>[] }

export const HaakjeCards = ({ haakjes, label, level = 3, bewijzen }: CardsProps) => (
  <PlainList class="vonk-haakjes" label={label}>
    {haakjes.map((haakje) => (
      <li>
        <HaakjeKaartje {...haakje} level={level} bewijs={bewijzen.map((of) => of.get(haakje.id))} />
      </li>
    ))}
  </PlainList>
)
