/** Where the parities are from, and what they compare. */
export function PurchasingPowerSource() {
  return (
    <p id="parities">
      Purchasing power: World Bank, World Development Indicators, PA.NUS.PPP (what an international
      dollar costs, on the basis of the gross domestic product), under CC BY 4.0; Bulgaria’s figure is
      turned from leva into euros, and figures that do not go with the money of today are left out.
      Parities compare the prices of whole countries, not of the city that a salary is paid in.
    </p>
  );
}
