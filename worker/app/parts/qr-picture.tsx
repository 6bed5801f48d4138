import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** A text as a QR code, black on white in the dark too: scanners want it so. */
export const QrPicture = (props: { readonly label: string; readonly text: string }) => {
  const { size, path } = useMemo(() => {
    const { data, size: width } = encode(props.text, { border: 2, ecc: 'M' });
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: width, path: squares.join('') };
  }, [props.text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
