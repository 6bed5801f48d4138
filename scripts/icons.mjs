#!/usr/bin/env node
// Draws the app's icons as PNG into worker/app/public/; the picture is that of icon.svg there.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'worker/app/public');

const BLUE = [0x24, 0x53, 0xd6];
const WHITE = [0xff, 0xff, 0xff];
/** The tick of icon.svg, in a square of 64. */
const TICK = [
  [18, 34],
  [28, 44],
  [47, 20],
];
const STROKE = 7;
const CORNER = 14;

/** Each file; `scale` shrinks the tick, so that a mask which cuts a circle spares it. */
const ICONS = [
  { name: 'icon-180.png', size: 180, corner: 0, scale: 1, ground: true },
  { name: 'icon-192.png', size: 192, corner: CORNER, scale: 1, ground: true },
  { name: 'icon-512.png', size: 512, corner: CORNER, scale: 1, ground: true },
  { name: 'icon-maskable-512.png', size: 512, corner: 0, scale: 0.8, ground: true },
  { name: 'badge-96.png', size: 96, corner: 0, scale: 1.3, ground: false },
];

function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Negative inside a square of 64 with round corners. */
function distanceToGround([x, y], corner) {
  const [dx, dy] = [Math.abs(x - 32) - 32 + corner, Math.abs(y - 32) - 32 + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

function draw({ size, corner, scale, ground }) {
  const unit = 64 / size;
  /** How much of a pixel is inside, by the distance of its middle to the edge. */
  const cover = (distance) => Math.max(0, Math.min(1, 0.5 - distance / unit));
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = [(column + 0.5) * unit, (row + 0.5) * unit];
      const inTick = at.map((value) => (value - 32) / scale + 32);
      const strokes = TICK.slice(1).map((end, index) => distanceToSegment(inTick, TICK[index], end));
      const tick = cover((Math.min(...strokes) - STROKE / 2) * scale);
      const square = ground && corner === 0 ? 1 : ground ? cover(distanceToGround(at, corner)) : 0;
      const colour = ground ? BLUE.map((part, index) => part + (WHITE[index] - part) * tick) : WHITE;
      const alpha = ground ? square : tick;
      rows.set([...colour.map(Math.round), Math.round(alpha * 255)], row * (1 + size * 4) + 1 + column * 4);
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function png(icon) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(icon.size, 0);
  header.writeUInt32BE(icon.size, 4);
  // Eight bits for each of red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(draw(icon), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const icon of ICONS) writeFileSync(join(folder, icon.name), png(icon));
