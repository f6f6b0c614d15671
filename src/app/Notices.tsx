import { dismissNotices } from '../actions/dismissNotices';
import { useAct } from '../actions/useAct';
import { useAppState } from '../store/react';

/** What the reader must know of the link, of kept notes or of this browser's storage. */
export function Notices() {
  const act = useAct();
  const notices = useAppState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {notices.map((notice) => (
          <li key={notice.text} className={`notice-${notice.kind}`}>
            {notice.text}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          act(dismissNotices);
        }}
      >
        Dismiss
      </button>
    </div>
  );
}
