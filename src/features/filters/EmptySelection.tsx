import { useLoadedComponent } from '../../ui/useLoadedComponent';

const loadWhyEmpty = () => import('./WhyEmpty');

/** What stands in the place of the headline where no salary is on show: why, and the ways out. Fetched then. */
export function EmptySelection() {
  const { Loaded } = useLoadedComponent(loadWhyEmpty);
  return (
    <div className="empty-selection">
      {Loaded === null ? <p className="empty-selection-why">No salary is on show.</p> : <Loaded />}
    </div>
  );
}
