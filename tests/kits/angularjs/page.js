import angular from "angular";
import { labels, line, places, tell } from "../claim.js";

const boxes = ["code", "modifier", "units", "pointer", "charge", "date"];
const options = boxes.map((name) =>
  name === "charge" ? `ng-model-options="{ updateOn: 'blur' }"` : name === "units" ? 'ng-pattern="/^[0-9]*$/"' : "",
);
const template = `${boxes.map((name, at) => `<label>${labels[name]} <input id="${name}" ng-model="line.${name}" ${options[at]}></label>`).join("")}
  <label>${labels.pos} <select id="pos" ng-model="line.pos" ng-options="place.value as place.label for place in places"><option value="">--</option></select></label>`;

/** The older Angular, whose lists give their options values of its own. */
angular.module("kit", []).component("claimLine", {
  template,
  controller: [
    "$scope",
    ($scope) => {
      $scope.line = { ...line };
      $scope.places = places;
      $scope.$watch("line", tell, true);
    },
  ],
});

const kit = document.querySelector("#kit");
kit.innerHTML = "<claim-line></claim-line>";
angular.bootstrap(kit, ["kit"]);
