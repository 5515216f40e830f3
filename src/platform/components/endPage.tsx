import type { Child } from 'hono/jsx'
import { EmptyState } from './emptyState.tsx'
import type { IconName } from './icon.tsx'
import { Page, type PageProps } from './page.tsx'

type EndProps = Pick<PageProps, 'shell' | 'title' | 'back'> & {
  icon: IconName
  action?: Child
  children: Child
}

/** A page that says one thing, and where to go on from here: a link that works no more, something that is done. */
export const EndPage = ({ shell, title, back, icon, action, children }: EndProps) => (
  <Page shell={shell} title={title} back={back}>
    <EmptyState level={1} icon={icon} title={title} action={action}>
      {children}
    </EmptyState>
  </Page>
)
