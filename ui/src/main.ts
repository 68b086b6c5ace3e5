import { mount } from 'svelte'
import './lib/look/base.css'
import App from './App.svelte'
import { appearance } from './lib/look/appearance.svelte'
import { followRoute } from './shell/route.svelte'

// Before the first frame: it must already have its colours, its text size and its place.
appearance.follow()
followRoute()

const target = document.getElementById('app')
if (target) mount(App, { target })
