/* Pictures, drawn as SVG. What they say and how long their bars are comes as data; here is but how they look. */
export { default as CourseFigure } from './CourseFigure.svelte'
export { default as PictureFigure } from './PictureFigure.svelte'
