import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createQueryClient } from './app/invalidation.ts'
import { createClient } from './transport/client.ts'
import { selectTransport } from './transport/select.ts'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/small-parts.css'
import './ui/forms.css'
import './ui/states.css'
import './ui/inspector.css'
import './ui/lists.css'
import './ui/signs.css'
import './ui/overlays.css'
import './app/app.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
createRoot(root).render(
  <StrictMode>
    <App client={createClient(selectTransport())} queries={createQueryClient()} />
  </StrictMode>,
)
