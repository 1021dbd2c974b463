import { useCallback, useState } from 'react';
import { sample } from 'shipconfirm/sample';
import type { ShipDeskEvents } from 'shipconfirm/ui';
import 'shipconfirm/ui';
import type {} from 'shipconfirm/ui/react';

/** React 19 sets properties and listens to events of custom elements by itself: no wrapper. */
export function Shipments() {
  const [confirmed, setConfirmed] = useState(0);
  const confirm = useCallback(({ detail }: ShipDeskEvents['ship-confirm']) => setConfirmed(detail.confirmations.ready.length), []);
  return (
    <>
      <ship-desk marketplace="GB" locale="en-GB" sample={sample} onship-confirm={confirm} />
      <p>
        Confirmed: <output>{confirmed}</output>
      </p>
    </>
  );
}
