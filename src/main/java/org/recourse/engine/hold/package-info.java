/** What a legal hold on a case means to the engine: its history stays, its closing waits. */
package org.recourse.engine.hold;
