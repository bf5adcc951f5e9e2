import { asked, NARROW, pressedWith, WIDE, type Scene } from './scene.ts';

export const scenes: readonly Scene[] = [
  {
    name: 'prompt',
    line: 'The question over a post that names a colleague, a station and a phone number',
    sizes: [WIDE, NARROW],
    open: asked('facebook/post', pressedWith('Shattered after nights with Cuddy at Tollgate Lane. Ring me on 07700 900461 if you are up!')),
  },
  {
    name: 'prompt-photo',
    line: 'The question over a photo with its place inside, before the site has the file',
    sizes: [WIDE, NARROW],
    open: asked('x/inline', (site, { photo }) => site.attach(photo)),
  },
  {
    name: 'prompt-look',
    line: 'A home address beside an employer: "Post as it is" wakes once the red items were opened',
    sizes: [WIDE, NARROW],
    open: asked('facebook/post', pressedWith('Leicestershire Police for ten years now! Party on Saturday at 14 Larkspindle Close, LE28 7QT, all welcome.')),
  },
];
