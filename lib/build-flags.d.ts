/** True in the test build alone, whose shadow root is open so that test tools can see inside. */
declare const __OPEN_SHADOW_ROOT__: boolean;
