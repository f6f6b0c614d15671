import { showBuiltIn } from '../../actions/showBuiltIn';
import { useAct } from '../../actions/useAct';

/** The way back from opened data to the page that the explorer starts on. */
export default function TryBuiltIn() {
  const act = useAct();
  return (
    <button
      type="button"
      className="plain-button"
      onClick={() => {
        act(showBuiltIn);
      }}
    >
      {showBuiltIn.name}
    </button>
  );
}
